using System.Text.RegularExpressions;
using ConsulateSite.Cms.PropertyEditors.Blocks;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Blocks;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Cms.PropertyEditors.RichText;

/// <summary>Puts rendered blocks where markup names them.</summary>
internal sealed partial class RichTextBlocks(BlockRendering rendering, IPartialViewBlockEngine views)
{
    /// <summary>Makes the models of the blocks that the reader may see.</summary>
    public RichTextBlockModel Model(RichTextBlockValue? value, IPublishedElement owner, bool preview)
    {
        List<RichTextBlockItem> items = value is null ? [] : rendering.Render(
            value,
            value.GetLayouts() ?? [],
            owner,
            preview,
            (layout, content, settings) => new RichTextBlockItem(layout.ContentKey, content, layout.SettingsKey, settings));
        return items.Count > 0 ? new RichTextBlockModel(items) : RichTextBlockModel.Empty;
    }

    /// <summary>Gives the markup with each block in its place; a block that is not exposed leaves nothing.</summary>
    public string Render(string markup, RichTextBlockValue? value, IPublishedElement owner, bool preview)
    {
        if (!markup.Contains("<umb-rte-block", StringComparison.Ordinal))
        {
            return markup;
        }

        RichTextBlockModel model = Model(value, owner, preview);
        return Block().Replace(markup, match =>
            Key(match.Groups["key"].Value) is { } key && model[key] is { } item
                ? views.ExecuteAsync(item).GetAwaiter().GetResult()
                : string.Empty);
    }

    private static Guid? Key(string text) =>
        Guid.TryParse(text, out Guid key) ? key : UdiParser.TryParse(text, out GuidUdi? udi) ? udi.Guid : null;

    // The sanitiser has written the markup, so attributes are in double quotes and elements are closed.
    [GeneratedRegex(
        """<(?<tag>umb-rte-block(-inline)?)\b[^>]*?\bdata-content-(key|udi)="(?<key>[^"]*)"[^>]*>.*?</\k<tag>>""",
        RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();
}
