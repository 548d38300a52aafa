using System.Security.Claims;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Published.Preview;

/// <summary>Turns the user whom a preview token names into a principal, as long as that user may still sign in.</summary>
internal sealed class PreviewPrincipals(IUserService users, IOptionsMonitor<GlobalSettings> settings) : ICoreBackOfficeSignInManager
{
    /// <summary>The principal; null for a user who does not exist, is disabled or is locked out.</summary>
    public async Task<ClaimsPrincipal?> CreateUserPrincipalAsync(Guid userKey) =>
        await users.GetAsync(userKey) is { IsApproved: true, IsLockedOut: false } user ? new ClaimsPrincipal(Identity(user)) : null;

    private ClaimsIdentity Identity(IUser user)
    {
        ClaimsIdentity identity = new(Constants.Security.BackOfficeAuthenticationType);
        identity.AddRequiredClaims(
            user.Id.ToInvariantString(),
            user.Key,
            user.Username,
            user.Name ?? user.Username,
            user.StartContentIds,
            user.StartMediaIds,
            user.Language ?? settings.CurrentValue.DefaultUILanguage,
            user.SecurityStamp ?? user.Key.ToString(),
            user.AllowedSections,
            user.Groups.Select(group => group.Alias));
        return identity;
    }
}
