using System.Text.RegularExpressions;
using ConsulateSite.Delivery.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace ConsulateSite.Delivery.RichText;

/// <summary>Finds what links and images in formatted text mean, which are stored by key.</summary>
internal sealed partial class LocalTargets(
    IPublishedContentCache documents,
    IPublishedMediaCache media,
    IApiContentRouteBuilder routes,
    IApiMediaUrlProvider urls,
    DeliveryRequests requests)
{
    /// <summary>Whether an address means something on this site by its key.</summary>
    public static bool IsLocal(string address) => Link().IsMatch(address);

    /// <summary>What a link leads to.</summary>
    /// <param name="address">The address as it is stored.</param>
    /// <param name="type">The kind of what it leads to, where the address does not say so.</param>
    /// <param name="culture">The language of what it leads to; <c>null</c> for the reader's.</param>
    /// <returns>The target; <c>null</c> when it is not there or may not be shown.</returns>
    public LocalTarget? Find(string address, string? type, string? culture)
    {
        Match match = Link().Match(address);
        string rest = match.Groups["rest"].Value;
        string? kind = match.Groups["kind"].Success ? match.Groups["kind"].Value : type?.ToLowerInvariant();
        return !Guid.TryParse(match.Groups["key"].ValueSpan, out Guid key) ? null
            : kind == Constants.UdiEntityType.Media ? FindMedium(key, rest)
            : FindDocument(key, rest, culture);
    }

    /// <summary>The address of an image that is stored by its UDI; <c>null</c> when it is not there.</summary>
    public string? FindImage(string? udi) =>
        UdiParser.TryParse(udi ?? string.Empty, out GuidUdi? parsed) && media.GetById(preview: false, parsed.Guid) is { } image ? urls.GetUrl(image) : null;

    private LocalTarget? FindDocument(Guid key, string rest, string? culture)
    {
        if (documents.GetById(requests.Find() is { IsPreview: true }, key) is not IPublishedContent document
            || routes.Build(document, string.IsNullOrEmpty(culture) ? null : culture) is not IApiContentRoute route)
        {
            return null;
        }

        route.QueryString = rest.Length == 0 ? null : rest;
        return new LocalTarget(document, route, route.Path + rest);
    }

    private LocalTarget? FindMedium(Guid key, string rest) =>
        media.GetById(preview: false, key) is { } medium ? new LocalTarget(medium, null, urls.GetUrl(medium) + rest) : null;

    [GeneratedRegex(
        @"^/?(?:\{|%7B)localLink:(?:umb://(?<kind>\w+)/)?(?<key>[0-9a-fA-F-]{32,36})(?:\}|%7D)(?<rest>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
