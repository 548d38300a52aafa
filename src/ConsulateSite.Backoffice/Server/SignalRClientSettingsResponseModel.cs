namespace ConsulateSite.Backoffice.Server;

internal sealed record SignalRClientSettingsResponseModel(bool SkipNegotiation);
