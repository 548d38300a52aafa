namespace ConsulateSite.Backoffice.DynamicRoots;

internal sealed record DynamicRootResponseModel(IReadOnlyList<Guid> Roots);
