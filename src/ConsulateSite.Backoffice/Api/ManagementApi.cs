namespace ConsulateSite.Backoffice.Api;

/// <summary>Where the Management API is.</summary>
internal static class ManagementApi
{
    /// <summary>The path that everything of the API lies below.</summary>
    public const string Root = "/umbraco/management/api";

    /// <summary>The version that nearly all operations belong to.</summary>
    public const string Version = "v1";

    /// <summary>The path of that version.</summary>
    public const string Prefix = $"{Root}/{Version}";
}
