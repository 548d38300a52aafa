using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Home;

/// <summary>When the house is open today.</summary>
internal sealed record TodayViewModel
{
    /// <summary>The date, in words.</summary>
    public required string Date { get; init; }

    /// <summary>The hours that matter most, or that it is closed.</summary>
    public required string Main { get; init; }

    /// <summary>What these hours are for.</summary>
    public string? MainLabel { get; init; }

    /// <summary>What else is open.</summary>
    public required IReadOnlyList<OpeningLine> Others { get; init; }

    /// <summary>What else to know about the hours.</summary>
    public string? Note { get; init; }

    /// <summary>Where to book an appointment.</summary>
    public string? AppointmentAddress { get; init; }
}
