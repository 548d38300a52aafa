namespace ConsulateSite.Web.Features.Feeds;

/// <summary>The WebSub hub that tells followers of feeds what is new, if there is one.</summary>
internal sealed class FeedHub
{
    /// <summary>The setting: the absolute address of the hub. Without it nobody is told, and feeds name no hub.</summary>
    public const string Setting = "ConsulateSite:Feeds:Hub";

    private const string OwnAddress = "Umbraco:CMS:WebRouting:UmbracoApplicationUrl";

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">The hub is no address on the web, or the site does not know its own, by which the hub would ask for feeds.</exception>
    public FeedHub(IConfiguration configuration)
    {
        if (configuration[Setting] is not { Length: > 0 } hub)
        {
            return;
        }

        Address = OnTheWeb(hub) ?? throw new InvalidOperationException($"{Setting}: {hub} is not an address that begins with https or http.");
        Site = OnTheWeb(configuration[OwnAddress]) ?? throw new InvalidOperationException($"{Setting} needs {OwnAddress}: the hub has to know where feeds are.");
    }

    /// <summary>The hub; <c>null</c> when there is none.</summary>
    public Uri? Address { get; }

    /// <summary>The site as the hub knows it; <c>null</c> when there is no hub.</summary>
    public Uri? Site { get; }

    private static Uri? OnTheWeb(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? found) && (found.Scheme == Uri.UriSchemeHttps || found.Scheme == Uri.UriSchemeHttp) ? found : null;
}
