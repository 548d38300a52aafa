namespace ConsulateSite.Backoffice.Tests.Routes;

/// <summary>The routes that somebody without a section may use. Every other route of the API refuses them.</summary>
internal static class OpenRoutes
{
    private const string Api = "umbraco/management/api/v1/";

    /// <summary>Open to everybody: what a browser needs before anybody has signed in.</summary>
    public static readonly IReadOnlySet<string> Anonymous = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "GET " + Api + "server/status",
        "GET " + Api + "server/configuration",
        "GET " + Api + "manifest/manifest/public",
        "GET " + Api + "security/back-office/authorize",
        "POST " + Api + "security/back-office/token",
        "POST " + Api + "security/back-office/revoke",
        "GET " + Api + "security/back-office/signout",
        "DELETE " + Api + "preview",
        "GET " + Api + "security/back-office/graphics/{name:regex(^(logo|login-logo|login-logo-alternative|login-background)$)}",
    };

    /// <summary>Open to everybody who has signed in: the own account.</summary>
    public static readonly IReadOnlySet<string> Own = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "GET " + Api + "user/current",
        "PUT " + Api + "user/current/profile",
        "POST " + Api + "user/current/change-password",
        "GET " + Api + "user/current/login-providers",
        "GET " + Api + "user/current/configuration",
        "GET " + Api + "user/current/permissions",
        "GET " + Api + "user/current/permissions/document",
        "GET " + Api + "user/current/permissions/media",
        "POST " + Api + "user/current/avatar",
        "DELETE " + Api + "user/current/avatar",
        "GET " + Api + "user/current/sessions",
        "DELETE " + Api + "user/current/sessions",
        "DELETE " + Api + "user/current/sessions/{id:guid}",
        "GET " + Api + "user/current/2fa",
        "GET " + Api + "user/current/2fa/{providerName}",
        "POST " + Api + "user/current/2fa/{providerName}",
        "DELETE " + Api + "user/current/2fa/{providerName}",
        "POST " + Api + "user/current/2fa/{providerName}/recovery-codes",
        "GET " + Api + "security/configuration",
        "GET umbraco/management/api/{documentName}.json",
    };
}
