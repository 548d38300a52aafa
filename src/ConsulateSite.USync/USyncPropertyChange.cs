namespace ConsulateSite.USync;

/// <summary>One property that differs.</summary>
/// <param name="Property">Its path, such as <c>Name[ar]</c> or <c>Property[code]/Mandatory</c>.</param>
/// <param name="Before">The value where the change goes to, or null when there is none.</param>
/// <param name="After">The value where the change comes from, or null when there is none.</param>
public sealed record USyncPropertyChange(string Property, string? Before, string? After);
