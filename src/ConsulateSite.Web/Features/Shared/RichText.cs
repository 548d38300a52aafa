using Microsoft.AspNetCore.Html;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Texts with markup that editors wrote.</summary>
internal static class RichText
{
    /// <summary>The text for a view; <c>null</c> when it is empty, so that no empty box is drawn around it.</summary>
    public static IHtmlContent? ForView(this IHtmlEncodedString? text) =>
        text?.ToHtmlString() is { } html && !string.IsNullOrWhiteSpace(html) ? new HtmlString(html) : null;
}
