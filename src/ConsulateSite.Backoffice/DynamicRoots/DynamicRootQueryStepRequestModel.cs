namespace ConsulateSite.Backoffice.DynamicRoots;

internal sealed record DynamicRootQueryStepRequestModel(string Alias, IReadOnlyList<Guid> DocumentTypeIds);
