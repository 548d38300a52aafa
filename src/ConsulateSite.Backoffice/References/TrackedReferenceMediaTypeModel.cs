namespace ConsulateSite.Backoffice.References;

internal sealed record TrackedReferenceMediaTypeModel(Guid Id, string? Icon, string? Alias, string? Name);
