using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Draws a pictogram in place, so that it is there with its text. It carries no meaning of its own.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    /// <summary>The pictogram's name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Whether it points along the reading direction and is mirrored with it.</summary>
    public bool Flip { get; set; }

    /// <summary>Further classes.</summary>
    public string? Class { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.Join(' ', new[] { "i", Flip ? "i-flip" : null, Class }.OfType<string>()));
        output.Attributes.SetAttribute("viewBox", "0 0 24 24");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<path d=\"{Icons.PathOf(Name)}\"/>");
    }
}
