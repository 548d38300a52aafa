namespace ConsulateSite.Backoffice.ContentTypes;

internal sealed record PropertyTypeValidationModel(bool Mandatory, string? MandatoryMessage, string? RegEx, string? RegExMessage);
