using System.Security.Principal;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Security.Passwords;

/// <summary>Creates users and unlocks them, and gives out the tokens that are sent to them.</summary>
internal sealed class BackOfficeUserManager(
    IBackOfficeUserStore store,
    BackOfficePasswords passwords,
    UserTokens tokens,
    IOptions<GlobalSettings> settings,
    IEventAggregator events,
    IIpResolver ip,
    IBackOfficeSecurityAccessor security) : ICoreBackOfficeUserManager
{
    public async Task<IdentityCreationResult> CreateAsync(UserCreateModel createModel)
    {
        User user = NewUser(createModel, isApproved: true);
        string password = passwords.Generate();
        passwords.Set(user, password);
        UserOperationStatus status = await store.SaveAsync(user);
        return Result(status, createModel.Kind == UserKind.Api ? null : password);
    }

    public async Task<IdentityCreationResult> CreateForInvite(UserCreateModel createModel) =>
        Result(await store.SaveAsync(NewUser(createModel, isApproved: false)), password: null);

    public Task<Attempt<string, UserOperationStatus>> GenerateEmailConfirmationTokenAsync(IUser user) =>
        Task.FromResult(Attempt.SucceedWithStatus(UserOperationStatus.Success, tokens.Create(UserTokenPurpose.EmailConfirmation, user)));

    public Task<Attempt<string, UserOperationStatus>> GeneratePasswordResetTokenAsync(IUser user) =>
        Task.FromResult(Attempt.SucceedWithStatus(UserOperationStatus.Success, tokens.Create(UserTokenPurpose.PasswordReset, user)));

    public Task<bool> IsEmailConfirmationTokenValidAsync(IUser user, string token) =>
        Task.FromResult(tokens.IsValid(UserTokenPurpose.EmailConfirmation, user, token));

    public Task<bool> IsResetPasswordTokenValidAsync(IUser user, string token) =>
        Task.FromResult(tokens.IsValid(UserTokenPurpose.PasswordReset, user, token));

    public async Task<Attempt<UserUnlockResult, UserOperationStatus>> UnlockUser(IUser user)
    {
        user.IsLockedOut = false;
        user.FailedPasswordAttempts = 0;
        UserOperationStatus status = await store.SaveAsync(user);
        if (status != UserOperationStatus.Success)
        {
            return Attempt.FailWithStatus(status, new UserUnlockResult());
        }

        events.Publish(new UserUnlockedNotification(ip.GetCurrentRequestIpAddress(), user.Id.ToInvariantString(), CurrentUserId()));
        return Attempt.SucceedWithStatus(UserOperationStatus.Success, new UserUnlockResult());
    }

    /// <summary>The accounts of other sites with which the user signs in: none, because no other site can vouch for a user.</summary>
    public Task<Attempt<ICollection<IIdentityUserLogin>, UserOperationStatus>> GetLoginsAsync(IUser user) =>
        Task.FromResult(Attempt.SucceedWithStatus<ICollection<IIdentityUserLogin>, UserOperationStatus>(UserOperationStatus.Success, []));

    public void NotifyForgotPasswordRequested(IPrincipal user, string toString) =>
        events.Publish(new UserForgotPasswordRequestedNotification(ip.GetCurrentRequestIpAddress(), toString, CurrentUserId()));

    public string GeneratePassword() => passwords.Generate();

    private static IdentityCreationResult Result(UserOperationStatus status, string? password) => status switch
    {
        UserOperationStatus.Success => new IdentityCreationResult { Succeded = true, InitialPassword = password },
        UserOperationStatus.CancelledByNotification => IdentityCreationResult.Cancel(),
        _ => IdentityCreationResult.Fail(status.ToString()),
    };

    private User NewUser(UserCreateModel model, bool isApproved)
    {
        User user = new(settings.Value)
        {
            Name = model.Name,
            Email = model.Email,
            Username = model.UserName,
            Kind = model.Kind,
            IsApproved = isApproved,
        };
        if (model.Id is { } key)
        {
            user.Key = key;
        }

        return user;
    }

    private string CurrentUserId() =>
        (security.BackOfficeSecurity?.CurrentUser?.Id ?? Constants.Security.SuperUserId).ToInvariantString();
}
