namespace ConsulateSite.Backoffice.Media;

internal sealed record MediaVariantResponseModel(string? Culture, string? Segment, string Name, DateTimeOffset CreateDate, DateTimeOffset UpdateDate);
