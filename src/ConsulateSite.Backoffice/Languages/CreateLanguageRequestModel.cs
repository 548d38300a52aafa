namespace ConsulateSite.Backoffice.Languages;

internal sealed record CreateLanguageRequestModel(string IsoCode, string Name, bool IsDefault, bool IsMandatory, string? FallbackIsoCode);
