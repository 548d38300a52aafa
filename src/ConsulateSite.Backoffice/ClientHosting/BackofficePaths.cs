namespace ConsulateSite.Backoffice.ClientHosting;

/// <summary>Addresses that the client has written into it.</summary>
internal static class BackofficePaths
{
    public const string Root = "/umbraco";
    public const string Client = Root + "/backoffice";
    public const string Plugins = "/App_Plugins";
}
