namespace ConsulateSite.Backoffice.Api;

/// <summary>A name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Culture">Its language; <c>null</c> if there is one name for all languages.</param>
internal sealed record VariantItemResponseModel(string Name, string? Culture);
