namespace ConsulateSite.Web.Features.Shared;

/// <summary>A theme to choose.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Address">The link that chooses it.</param>
/// <param name="IsCurrent">Whether it is chosen.</param>
internal sealed record ThemeChoice(string Label, string Address, bool IsCurrent);
