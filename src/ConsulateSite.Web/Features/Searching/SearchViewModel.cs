using ConsulateSite.Web.Features.News;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>The page on which the public searches.</summary>
internal sealed record SearchViewModel : PageViewModel
{
    /// <summary>What is looked for; empty when nothing was asked yet.</summary>
    public required string Query { get; init; }

    /// <summary>The field, with the query in it.</summary>
    public SearchBox SearchBox => new(Chrome, SearchBox.OwnId, Query);

    /// <summary>How many results there are; <c>null</c> when nothing was asked yet.</summary>
    public int? Total { get; init; }

    /// <summary>The same in words.</summary>
    public string? Status { get; init; }

    /// <summary>That the index is still being built; <c>null</c> when it is not.</summary>
    public string? Building { get; init; }

    /// <summary>What was looked for in place of what was typed.</summary>
    public SearchCorrection? Correction { get; init; }

    /// <summary>The answer to a query that names a procedure.</summary>
    public DirectAnswer? Answer { get; init; }

    /// <summary>The results of this page.</summary>
    public IReadOnlyList<ResultViewModel> Results { get; init; } = [];

    /// <summary>Ways to narrow the results.</summary>
    public IReadOnlyList<Facet> Facets { get; init; } = [];

    /// <summary>The way to the other pages of results.</summary>
    public Pager? Pager { get; init; }

    /// <summary>Ways on when nothing was found, or asked.</summary>
    public IReadOnlyList<PageLink> Ways { get; init; } = [];

    /// <summary>Whether something was asked and nothing found.</summary>
    public bool FoundNothing => Status is not null && Results.Count == 0;
}
