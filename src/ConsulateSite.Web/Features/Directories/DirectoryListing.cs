namespace ConsulateSite.Web.Features.Directories;

/// <summary>Whom and what a section lists.</summary>
/// <param name="Offices">Posts, desks and honorary consulates.</param>
/// <param name="Stops">Stops of the mobile consulate, the next first.</param>
/// <param name="Associations">Associations; <c>null</c> when there are none.</param>
internal sealed record DirectoryListing(IReadOnlyList<OfficeSummary> Offices, IReadOnlyList<StopSummary> Stops, AssociationListing? Associations);
