using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Web.Routing;

/// <summary>Makes absolute addresses: below the address that Umbraco's setting gives the site, else below the one that was asked.</summary>
internal sealed class SiteAddresses(IOptionsMonitor<WebRoutingSettings> routing)
{
    /// <summary>An absolute address, percent-encoded.</summary>
    /// <param name="address">An address from the host's root, or an absolute one, which stays as it is.</param>
    /// <param name="asked">The address that was asked for.</param>
    public string Absolute(string address, Uri asked)
    {
        Uri host = Uri.TryCreate(routing.CurrentValue.UmbracoApplicationUrl, UriKind.Absolute, out Uri? configured) ? configured : asked;
        return new Uri(host, address).AbsoluteUri;
    }
}
