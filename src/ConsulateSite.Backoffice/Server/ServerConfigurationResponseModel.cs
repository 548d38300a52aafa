namespace ConsulateSite.Backoffice.Server;

internal sealed record ServerConfigurationResponseModel(
    bool AllowPasswordReset, int VersionCheckPeriod, bool AllowLocalLogin, string UmbracoCssPath, SignalRClientSettingsResponseModel SignalR);
