using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Begins the items of feeds with what every document has, and makes markup fit for pages of others.</summary>
internal sealed partial class FeedItems(ContentLinks links, HeadBuilder heads, SiteAddresses addresses)
{
    // RFC 4151 wants a time at which the host was the site's. It must stay for ever, or readers see everything once more.
    private const string NamedSince = "2026";

    private const string AnyLanguage = "x-default";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>An item with a page of its own; <c>null</c> when the document has none in the reader's language.</summary>
    public FeedItem? Begin(IPublishedContent content, PageContext page) =>
        links.To(content, page) is { } link
            ? Begin(content, Absolute(link.Address, page), page) with
            {
                Translations = [.. heads.Alternates(content, page).Where(other => other.Language != AnyLanguage && other.Language != page.Culture)],
            }
            : null;

    /// <summary>An item that is shown at an address.</summary>
    /// <param name="content">The document.</param>
    /// <param name="address">The address, absolute.</param>
    /// <param name="page">The request.</param>
    public FeedItem Begin(IPublishedContent content, string address, PageContext page)
    {
        ContentReferences.Note(content, page);
        return new FeedItem
        {
            Id = $"tag:{new Uri(Absolute("/", page)).IdnHost},{NamedSince}:{page.Culture}/{content.Key:D}",
            Title = content.NameIn(page.Culture) ?? string.Empty,
            Address = address,
            Published = Utc(content.CreateDate),
            Updated = Changed(content, page),
        };
    }

    /// <summary>The moment at which a document was last published in the reader's language.</summary>
    public static DateTimeOffset Changed(IPublishedContent content, PageContext page) =>
        Utc(content.Cultures.TryGetValue(page.Culture, out PublishedCultureInfo? culture) ? culture.Date : content.UpdateDate);

    /// <summary>An address of this site or another, absolute.</summary>
    public string Absolute(string address, PageContext page) => addresses.Absolute(address, page.Address);

    /// <summary>Markup for pages that have another language, another direction and another address.</summary>
    /// <param name="facts">Lines above the text.</param>
    /// <param name="text">What editors wrote.</param>
    /// <param name="page">The request.</param>
    /// <returns>The markup; <c>null</c> when there is no text.</returns>
    public string? Markup(IEnumerable<string> facts, IHtmlEncodedString? text, PageContext page)
    {
        if (text?.ToHtmlString() is not { } html || string.IsNullOrWhiteSpace(html))
        {
            return null;
        }

        string host = Absolute("/", page).TrimEnd('/');
        StringBuilder markup = new(html.Length + 128);
        markup.Append(CultureInfo.InvariantCulture, $"<div lang=\"{page.Culture}\" dir=\"{page.Language.Direction}\">");
        foreach (string fact in facts)
        {
            markup.Append("<p>").Append(Encoder.Encode(fact)).Append("</p>");
        }

        return markup.Append(LocalAddress().Replace(html, match => $"{match.Groups["name"].Value}{host}/")).Append("</div>").ToString();
    }

    /// <summary>A moment that is stored without its distance from UTC.</summary>
    private static DateTimeOffset Utc(DateTime moment) => new(DateTime.SpecifyKind(moment, DateTimeKind.Utc));

    [GeneratedRegex("""(?<name>\s(?:href|src)=")/(?!/)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LocalAddress();
}
