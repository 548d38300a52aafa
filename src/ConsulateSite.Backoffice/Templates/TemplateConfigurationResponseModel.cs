namespace ConsulateSite.Backoffice.Templates;

internal sealed record TemplateConfigurationResponseModel(bool Disabled);
