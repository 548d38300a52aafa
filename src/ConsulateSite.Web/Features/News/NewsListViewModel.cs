using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.News;

/// <summary>A page of the news.</summary>
internal sealed record NewsListViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>What editors wrote above the list.</summary>
    public IHtmlContent? Introduction { get; init; }

    /// <summary>The articles of this page.</summary>
    public required IReadOnlyList<NewsSummary> Articles { get; init; }

    /// <summary>The way to the other pages; <c>null</c> when there is one page only.</summary>
    public Pager? Pager { get; init; }
}
