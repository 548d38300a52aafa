using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>Where and when the consulate comes to its citizens.</summary>
internal sealed record MobileConsulateViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>The days that are still to come.</summary>
    public required IReadOnlyList<Visit> Visits { get; init; }

    /// <summary>How to book.</summary>
    public string? Booking { get; init; }

    /// <summary>Where to book.</summary>
    public string? BookingAddress { get; init; }

    /// <summary>Where it stops.</summary>
    public required PlaceViewModel Place { get; init; }

    /// <summary>What can be done there.</summary>
    public required IReadOnlyList<ProcedureSummary> Procedures { get; init; }

    /// <summary>Where the facts come from.</summary>
    public required ReviewViewModel Review { get; init; }
}
