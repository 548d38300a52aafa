using Umbraco.Cms.Core.Models.Blocks;

namespace ConsulateSite.Cms.PropertyEditors.RichText;

/// <summary>Rich text as it is stored and as the client has it.</summary>
internal sealed record RichTextValue
{
    /// <summary>HTML, with blocks as elements that name their keys.</summary>
    public string Markup { get; init; } = string.Empty;

    /// <summary>The blocks that the markup shows.</summary>
    public RichTextBlockValue? Blocks { get; init; }
}
