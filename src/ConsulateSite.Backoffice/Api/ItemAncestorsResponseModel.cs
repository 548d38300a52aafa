namespace ConsulateSite.Backoffice.Api;

/// <summary>What lies above something in a tree, from the root down, itself included.</summary>
internal sealed record ItemAncestorsResponseModel<T>(Guid Id, IReadOnlyList<T> Ancestors);
