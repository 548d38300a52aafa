using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Offline;

/// <summary>What a reader sees who asks without a connection for a page that is not kept.</summary>
internal sealed record OfflineViewModel : PageViewModel
{
    /// <summary>The pages that are always kept.</summary>
    public required IReadOnlyList<PageLink> Emergency { get; init; }

    /// <summary>Numbers to call, the most urgent first: a telephone works where the web does not.</summary>
    public IReadOnlyList<Telephone> Telephones => Chrome.Footer.Telephones;
}
