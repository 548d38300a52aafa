namespace ConsulateSite.Backoffice.Api;

/// <summary>The place of one among its siblings.</summary>
/// <param name="Id">Which one.</param>
/// <param name="SortOrder">Its place, from 0.</param>
internal sealed record ItemSortingRequestModel(Guid Id, int SortOrder);
