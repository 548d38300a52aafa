using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>Where something is, when it is open and how to reach it.</summary>
internal sealed record PlaceViewModel
{
    /// <summary>The building.</summary>
    public string? Venue { get; init; }

    /// <summary>The address, line by line.</summary>
    public required IReadOnlyList<string> Address { get; init; }

    /// <summary>How to get there.</summary>
    public string? Access { get; init; }

    /// <summary>Links that open a map; <c>null</c> when nobody noted where it is.</summary>
    public MapLinks? Map { get; init; }

    /// <summary>Whether it is open now; <c>null</c> when it has no hours.</summary>
    public OpeningState? State { get; init; }

    /// <summary>The opening hours.</summary>
    public IReadOnlyList<OpeningLine> Hours { get; init; } = [];

    /// <summary>What else to know of the hours.</summary>
    public string? HoursNote { get; init; }

    /// <summary>How to reach it.</summary>
    public ContactViewModel Contact { get; init; } = new();

    /// <summary>Numbers of single desks.</summary>
    public IReadOnlyList<DeskPhone> Phones { get; init; } = [];
}
