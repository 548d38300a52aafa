namespace ConsulateSite.Backoffice.Server;

internal sealed record ServerConfigurationItemResponseModel(string Name, string Data);
