namespace ConsulateSite.Backoffice.References;

internal sealed record TrackedReferenceDocumentTypeModel(Guid Id, string? Icon, string? Alias, string? Name);
