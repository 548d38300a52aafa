namespace ConsulateSite.Web.Features.Partners;

/// <summary>Something that an association tells on its own site. Its words may be in any language.</summary>
/// <param name="Title">The title.</param>
/// <param name="Address">Where it can be read.</param>
/// <param name="Summary">What it says; <c>null</c> for nothing.</param>
/// <param name="Date">When, in the reader's language.</param>
/// <param name="Day">When, for machines.</param>
/// <param name="Source">The site on which it stands.</param>
internal sealed record AssociationNewsItem(string Title, string Address, string? Summary, string Date, string Day, string Source);
