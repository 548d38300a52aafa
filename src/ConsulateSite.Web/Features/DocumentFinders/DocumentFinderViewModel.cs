using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.DocumentFinders;

/// <summary>The questions that lead to a list of documents: those that have been answered, and the next one.</summary>
internal sealed record DocumentFinderViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>What to know before the first question; <c>null</c> afterwards.</summary>
    public IHtmlContent? Introduction { get; init; }

    /// <summary>What has been answered.</summary>
    public required IReadOnlyList<FinderAnswer> Answers { get; init; }

    /// <summary>Which question it is.</summary>
    public required string Number { get; init; }

    /// <summary>The next question.</summary>
    public required string Question { get; init; }

    /// <summary>Its answers.</summary>
    public required IReadOnlyList<FinderOption> Options { get; init; }
}
