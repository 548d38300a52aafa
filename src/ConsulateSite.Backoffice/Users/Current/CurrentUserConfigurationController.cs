using ConsulateSite.Backoffice.Api;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Backoffice.Users.Current;

/// <summary>What users may do with their own accounts.</summary>
[ManagementRoute("")]
internal sealed class CurrentUserConfigurationController(
    IOptionsMonitor<SecuritySettings> security, IOptionsMonitor<UserPasswordConfigurationSettings> passwords) : ManagementController
{
    /// <summary>What the profile offers.</summary>
    [HttpGet("user/current/configuration")]
    public ActionResult<CurrentUserConfigurationResponseModel> Current() => new CurrentUserConfigurationResponseModel(
        security.CurrentValue.KeepUserLoggedIn, PasswordConfigurationResponseModel.Of(passwords.CurrentValue), AllowChangePassword: true, AllowTwoFactor: true);

    /// <summary>What a password must be like.</summary>
    [HttpGet("security/configuration")]
    public ActionResult<SecurityConfigurationResponseModel> Security() =>
        new SecurityConfigurationResponseModel(PasswordConfigurationResponseModel.Of(passwords.CurrentValue));
}
