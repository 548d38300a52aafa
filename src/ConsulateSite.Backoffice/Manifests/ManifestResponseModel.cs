namespace ConsulateSite.Backoffice.Manifests;

internal sealed record ManifestResponseModel(string Name, string? Id, string? Version, string? CacheBuster, IReadOnlyList<object> Extensions);
