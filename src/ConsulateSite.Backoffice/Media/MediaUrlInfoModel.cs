namespace ConsulateSite.Backoffice.Media;

/// <summary>Where a file is.</summary>
/// <param name="Culture">Always <c>null</c>: a file is the same in all languages.</param>
/// <param name="Url">The address below the root of the site.</param>
internal sealed record MediaUrlInfoModel(string? Culture, string? Url);
