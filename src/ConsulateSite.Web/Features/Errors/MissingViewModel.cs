using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Errors;

/// <summary>Nothing is at the address.</summary>
internal sealed record MissingViewModel : PageViewModel
{
    /// <summary>What people ask for most.</summary>
    public required IReadOnlyList<PageLink> MostAsked { get; init; }
}
