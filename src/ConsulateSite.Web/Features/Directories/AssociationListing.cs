namespace ConsulateSite.Web.Features.Directories;

/// <summary>The associations of a directory.</summary>
/// <param name="Topics">The topics by which it can be narrowed, all of them together first.</param>
/// <param name="Associations">The associations that are shown.</param>
/// <param name="PartnersAddress">Where an association registers as a partner.</param>
internal sealed record AssociationListing(IReadOnlyList<Topic> Topics, IReadOnlyList<AssociationSummary> Associations, string PartnersAddress);
