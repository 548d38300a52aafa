namespace ConsulateSite.Backoffice.DynamicRoots;

internal sealed record DynamicRootQueryOriginRequestModel(string Alias, Guid? Id);
