using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>Whether passwords may be sent over a connection.</summary>
internal static class SafeConnection
{
    /// <summary>HTTPS, or this computer itself: its own address has no certificate. Any other one must have, or passwords are read on the way.</summary>
    public static bool Is(HttpRequest request) => request.IsHttps || request.Host.Host is "localhost" or "127.0.0.1" or "[::1]";
}
