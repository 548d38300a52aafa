using ConsulateSite.Web.Features.Events;
using ConsulateSite.Web.Features.News;
using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Features.Searching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Home;

/// <summary>The home page.</summary>
internal sealed record HomeViewModel : PageViewModel
{
    /// <summary>The field of the search, first of all.</summary>
    public SearchBox SearchBox => new(Chrome, SearchBox.OwnId);

    /// <summary>A search in Moroccan Arabic in Latin letters, as people write it on a phone.</summary>
    public required string SearchExample { get; init; }

    /// <summary>The first words: a question to the reader.</summary>
    public required string Heading { get; init; }

    /// <summary>What the site does for the reader.</summary>
    public IHtmlContent? Introduction { get; init; }

    /// <summary>The hours of today.</summary>
    public required TodayViewModel Today { get; init; }

    /// <summary>What people ask for most.</summary>
    public required IReadOnlyList<ProcedureSummary> MostAsked { get; init; }

    /// <summary>Where all procedures are.</summary>
    public PageLink? AllProcedures { get; init; }

    /// <summary>The questions that lead to a list of documents; <c>null</c> when there are none.</summary>
    public PageLink? DocumentFinder { get; init; }

    /// <summary>What is to come, the next first.</summary>
    public required IReadOnlyList<EventSummary> Events { get; init; }

    /// <summary>Where all events are.</summary>
    public PageLink? AllEvents { get; init; }

    /// <summary>Ways into the parts of the site about the country.</summary>
    public required IReadOnlyList<Door> Doors { get; init; }

    /// <summary>The newest article; <c>null</c> when there is none.</summary>
    public NewsSummary? LatestNews { get; init; }

    /// <summary>The articles after it.</summary>
    public required IReadOnlyList<NewsSummary> MoreNews { get; init; }

    /// <summary>Where all articles are.</summary>
    public PageLink? AllNews { get; init; }
}
