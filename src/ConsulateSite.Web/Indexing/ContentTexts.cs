using System.Globalization;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace ConsulateSite.Web.Indexing;

/// <summary>Reads what a page says in a language: its texts and those of its blocks, at any depth.</summary>
internal static class ContentTexts
{
    // They have fields of their own, or are meant for machines.
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal)
    {
        "keywords", "summary", "seoTitle", "seoDescription", "umbracoUrlName", "changeNote", "owner", "sources",
    };

    /// <summary>The texts in the order of the properties. Only what is written in the language counts, not what is the same in all.</summary>
    public static IEnumerable<string> Of(IPublishedElement element, string culture)
    {
        foreach (IPublishedProperty property in element.Properties.Where(property => !Elsewhere.Contains(property.Alias)))
        {
            foreach (string text in Of(property, culture))
            {
                yield return text;
            }
        }

        foreach (string text in element is CaseBlock requirements ? Documents(requirements, culture) : element is FeeBlock fee ? Amount(fee) : [])
        {
            yield return text;
        }
    }

    private static IEnumerable<string> Of(IPublishedProperty property, string culture) => property.PropertyType.EditorAlias switch
    {
        Constants.PropertyEditors.Aliases.BlockList => property.GetValue(culture) is BlockListModel blocks
            ? blocks.SelectMany(block => Of(block.Content, culture))
            : [],
        Constants.PropertyEditors.Aliases.TextBox or Constants.PropertyEditors.Aliases.TextArea or Constants.PropertyEditors.Aliases.RichText =>
            property.PropertyType.Variations.VariesByCulture() && Text(property.GetValue(culture)) is { Length: > 0 } text ? [text] : [],
        _ => [],
    };

    private static string? Text(object? value) => value switch
    {
        string text => text.Trim(),
        IHtmlEncodedString html => PlainText.Of(html.ToHtmlString() ?? string.Empty),
        _ => null,
    };

    private static IEnumerable<string> Documents(CaseBlock requirements, string culture) => requirements.Documents
        .Where(document => document.IsPublished(culture))
        .SelectMany(document => new[] { document.NameIn(culture), document.Specification(culture) })
        .OfType<string>();

    private static IEnumerable<string> Amount(FeeBlock fee) =>
        fee.Amount is { } amount ? [string.Create(CultureInfo.InvariantCulture, $"{amount:0.##} MAD")] : [];
}
