using ConsulateSite.Web.Hosting;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>Bounds how often is searched from one address, by programs and on the page. A reader who types is far below, and many readers share an address.</summary>
internal sealed class SearchLimit(IConfiguration configuration) : AddressLimit(() => configuration.GetValue(Setting, Default))
{
    /// <summary>The setting: requests a minute from one address.</summary>
    public const string Setting = "ConsulateSite:Search:RequestsPerMinute";

    /// <summary>When somebody who was refused may ask again: the value of <c>Retry-After</c>, in seconds.</summary>
    public const string RetryAfter = "60";

    private const int Default = 1_200;
}
