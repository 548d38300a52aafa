using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Events;

/// <summary>Events, as a list and as a calendar.</summary>
internal sealed record EventListViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>What editors wrote above the list.</summary>
    public IHtmlContent? Introduction { get; init; }

    /// <summary>Whether the list shows what has passed.</summary>
    public bool IsArchive { get; init; }

    /// <summary>What is to come, the next first; in the archive what has passed, the latest first.</summary>
    public required IReadOnlyList<EventSummary> Events { get; init; }

    /// <summary>The month.</summary>
    public required CalendarMonth Calendar { get; init; }

    /// <summary>What is to come.</summary>
    public required string Address { get; init; }

    /// <summary>What has passed; <c>null</c> when nothing has.</summary>
    public string? ArchiveAddress { get; init; }
}
