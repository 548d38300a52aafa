namespace ConsulateSite.Web.Features.OpenData;

/// <summary>A dataset with its files.</summary>
/// <param name="Head">What it says of itself.</param>
/// <param name="Count">How many records it has.</param>
/// <param name="Changed">When the last of them changed; <c>null</c> when there is none.</param>
/// <param name="Files">The files.</param>
internal sealed record BuiltDataset(DatasetHead Head, int Count, DateTimeOffset? Changed, IReadOnlyList<DataFile> Files);
