namespace ConsulateSite.Web.Features.Events;

/// <summary>A month as a table.</summary>
internal sealed record CalendarMonth
{
    /// <summary>The month and the year.</summary>
    public required string Name { get; init; }

    /// <summary>The weekdays in their order.</summary>
    public required IReadOnlyList<string> Weekdays { get; init; }

    /// <summary>The weeks; a day of another month is <c>null</c>.</summary>
    public required IReadOnlyList<IReadOnlyList<CalendarDay?>> Weeks { get; init; }

    /// <summary>The month before; <c>null</c> when nothing took place earlier.</summary>
    public string? Before { get; init; }

    /// <summary>The month after; <c>null</c> when nothing takes place later.</summary>
    public string? After { get; init; }
}
