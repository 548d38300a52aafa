namespace ConsulateSite.Cms.Storage.Types;

/// <summary>A type that is allowed below another one.</summary>
internal sealed record AllowedTypePayload(Guid Key, int SortOrder);
