using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Errors;

/// <summary>A page was at the address and was taken away.</summary>
internal sealed record GoneViewModel : PageViewModel
{
    /// <summary>The nearest page above it that can still be read.</summary>
    public PageLink? Above { get; init; }

    /// <summary>What people ask for most.</summary>
    public required IReadOnlyList<PageLink> MostAsked { get; init; }
}
