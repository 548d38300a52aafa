using ConsulateSite.Web.Hosting.Assets;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Gives the addresses of the site's own files their versions: <c>asset-href</c> and <c>asset-src</c>.</summary>
[HtmlTargetElement("link", Attributes = HrefName, TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("img", Attributes = SrcName, TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("script", Attributes = SrcName)]
public sealed class AssetTagHelper(AssetCatalog assets) : TagHelper
{
    private const string HrefName = "asset-href";
    private const string SrcName = "asset-src";

    /// <summary>The address of a linked file without version.</summary>
    [HtmlAttributeName(HrefName)]
    public string? Href { get; set; }

    /// <summary>The address of an embedded file without version.</summary>
    [HtmlAttributeName(SrcName)]
    public string? Src { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Href is not null)
        {
            output.Attributes.SetAttribute("href", assets.AddressOf(Href));
        }

        if (Src is not null)
        {
            output.Attributes.SetAttribute("src", assets.AddressOf(Src));
        }
    }
}
