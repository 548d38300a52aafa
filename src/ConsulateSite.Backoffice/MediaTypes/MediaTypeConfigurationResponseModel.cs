namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record MediaTypeConfigurationResponseModel(IReadOnlyCollection<string> ReservedFieldNames);
