using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.SignIn.TwoFactor;

/// <summary>Who has to have a second factor on this site.</summary>
internal sealed class SecondFactorRule(IOptionsMonitor<SignInSettings> settings)
{
    /// <summary>Whether the user is not signed in without one, and cannot switch it off.</summary>
    public bool Binds(IUser user) => settings.CurrentValue.RequiredSecondFactor switch
    {
        RequiredSecondFactor.Everybody => true,
        RequiredSecondFactor.Administrators => user.IsAdmin(),
        _ => false,
    };
}
