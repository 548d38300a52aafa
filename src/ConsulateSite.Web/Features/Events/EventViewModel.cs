using ConsulateSite.Web.Features.Directories;
using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Events;

/// <summary>An event.</summary>
internal sealed record EventViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>When it takes place.</summary>
    public DatedText? When { get; init; }

    /// <summary>Whether it is over.</summary>
    public bool IsPast { get; init; }

    /// <summary>Where it takes place.</summary>
    public required PlaceViewModel Place { get; init; }

    /// <summary>Who organises it.</summary>
    public string? Organiser { get; init; }

    /// <summary>Whom it is for, in words.</summary>
    public required IReadOnlyList<string> Audiences { get; init; }

    /// <summary>What it is about.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>Where to book.</summary>
    public string? BookingAddress { get; init; }

    /// <summary>The event for a calendar.</summary>
    public string? CalendarAddress { get; init; }

    /// <summary>Its picture.</summary>
    public Picture? Picture { get; init; }

    /// <summary>The text.</summary>
    public IHtmlContent? Body { get; init; }

    /// <summary>What else is to come.</summary>
    public required IReadOnlyList<EventSummary> Others { get; init; }

    /// <summary>Where the facts come from.</summary>
    public required ReviewViewModel Review { get; init; }
}
