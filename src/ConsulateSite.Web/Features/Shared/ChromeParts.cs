using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Writes the parts of what surrounds a page, each of them once for as long as the surroundings are kept.</summary>
internal static class ChromeParts
{
    /// <summary>A part of the surroundings.</summary>
    /// <param name="html">The view's helper.</param>
    /// <param name="view">The path of a view that shows a <see cref="Chrome" /> and nothing else.</param>
    /// <param name="chrome">The surroundings.</param>
    /// <param name="encoder">The view's encoder.</param>
    public static async Task<IHtmlContent> ChromePartAsync(this IHtmlHelper html, string view, Chrome chrome, HtmlEncoder encoder)
    {
        if (chrome.Written.TryGetValue(view, out IHtmlContent? written))
        {
            return written;
        }

        IHtmlContent part = await html.PartialAsync(view, chrome);
        await using StringWriter writer = new(CultureInfo.InvariantCulture);
        part.WriteTo(writer, encoder);
        return chrome.Written.GetOrAdd(view, new HtmlString(writer.ToString()));
    }
}
