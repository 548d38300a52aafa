namespace ConsulateSite.Backoffice.Relations;

/// <summary>One end of a relation.</summary>
internal sealed record RelationReferenceModel(Guid Id, string? Name);
