using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Errors;

/// <summary>The page exists in other languages only.</summary>
internal sealed record UntranslatedViewModel : PageViewModel
{
    /// <summary>The page in the languages that it exists in.</summary>
    public required IReadOnlyList<Translation> Translations { get; init; }

    /// <summary>What people ask for most.</summary>
    public required IReadOnlyList<PageLink> MostAsked { get; init; }
}
