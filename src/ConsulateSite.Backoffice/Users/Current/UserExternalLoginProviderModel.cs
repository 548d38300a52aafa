namespace ConsulateSite.Backoffice.Users.Current;

internal sealed record UserExternalLoginProviderModel(
    string ProviderSchemeName, string? ProviderKey, bool IsLinkedOnUser, bool HasManualLinkingEnabled);
