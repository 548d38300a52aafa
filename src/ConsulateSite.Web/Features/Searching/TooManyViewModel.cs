using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>Somebody searches too often.</summary>
internal sealed record TooManyViewModel : PageViewModel
{
    /// <summary>What was looked for, to be asked again later.</summary>
    public required string Query { get; init; }

    /// <summary>The field, with the query in it.</summary>
    public SearchBox SearchBox => new(Chrome, SearchBox.OwnId, Query);
}
