using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>What those who administer users can do.</summary>
[ManagementRoute("user/configuration")]
[RequireSection(Constants.Applications.Users)]
internal sealed class UserConfigurationController(
    IOptionsMonitor<SecuritySettings> security, IOptionsMonitor<UserPasswordConfigurationSettings> passwords, IUserInviteSender invitations)
    : ManagementController
{
    /// <summary>What is offered for users.</summary>
    [HttpGet]
    public ActionResult<UserConfigurationResponseModel> Get() => new UserConfigurationResponseModel(
        invitations.CanSendInvites(),
        security.CurrentValue.UsernameIsEmail,
        PasswordConfigurationResponseModel.Of(passwords.CurrentValue),
        AllowChangePassword: true,
        AllowTwoFactor: true);
}
