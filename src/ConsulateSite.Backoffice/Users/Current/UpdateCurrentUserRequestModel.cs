namespace ConsulateSite.Backoffice.Users.Current;

internal sealed record UpdateCurrentUserRequestModel(string LanguageIsoCode);
