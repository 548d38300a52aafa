namespace ConsulateSite.Backoffice.Media;

internal sealed record MediaValueResponseModel(string? Culture, string? Segment, string Alias, object? Value, string EditorAlias);
