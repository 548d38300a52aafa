using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>A link that an editor made, to this site or another.</summary>
/// <param name="Text">What is there.</param>
/// <param name="Address">Where it is.</param>
internal sealed record TextLink(string Text, string Address)
{
    /// <summary>Takes over an editor's link.</summary>
    /// <param name="link">The link.</param>
    /// <param name="text">What is shown when the editor named it nothing; the address when this is missing too.</param>
    /// <returns>The link; <c>null</c> when it leads nowhere.</returns>
    public static TextLink? Create(Link? link, string? text = null) =>
        string.IsNullOrWhiteSpace(link?.Url) ? null : new TextLink(string.IsNullOrWhiteSpace(link.Name) ? text ?? link.Url : link.Name, link.Url);
}
