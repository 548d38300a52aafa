using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>
/// Authenticates nobody who is not asked for: the public site has no users, and reads no cookie of the backoffice. ASP.NET Core takes the only
/// scheme that there is for the default one, so that it is not enough to name none.
/// </summary>
internal sealed class NoDefaultScheme(IOptions<AuthenticationOptions> options) : AuthenticationSchemeProvider(options)
{
    public override Task<AuthenticationScheme?> GetDefaultAuthenticateSchemeAsync() => Task.FromResult<AuthenticationScheme?>(null);
}
