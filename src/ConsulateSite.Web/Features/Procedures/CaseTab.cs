namespace ConsulateSite.Web.Features.Procedures;

/// <summary>A case to choose. Each has its own address, so that it prints and travels by itself.</summary>
/// <param name="Name">What the person says.</param>
/// <param name="Address">Where the case is.</param>
/// <param name="IsCurrent">Whether it is shown.</param>
internal sealed record CaseTab(string Name, string Address, bool IsCurrent);
