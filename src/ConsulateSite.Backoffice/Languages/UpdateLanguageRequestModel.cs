namespace ConsulateSite.Backoffice.Languages;

internal sealed record UpdateLanguageRequestModel(string Name, bool IsDefault, bool IsMandatory, string? FallbackIsoCode);
