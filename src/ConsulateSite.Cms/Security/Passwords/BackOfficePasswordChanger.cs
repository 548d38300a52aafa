using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Security.Passwords;

/// <summary>Changes the password of a user who knows the old one, who holds a token, or for whom somebody else may.</summary>
internal sealed class BackOfficePasswordChanger(
    BackOfficePasswords passwords, UserTokens tokens, IBackOfficeUserStore store, IEventAggregator events, IIpResolver ip) : IBackOfficePasswordChanger
{
    public async Task<Attempt<PasswordChangedModel?>> ChangeBackOfficePassword(ChangeBackOfficeUserPasswordModel model, IUser? performingUser)
    {
        string? reason = WhyForbidden(model) ?? passwords.WhyRejected(model.NewPassword);
        if (reason is not null)
        {
            return Fail(reason);
        }

        passwords.Set(model.User, model.NewPassword);
        model.User.FailedPasswordAttempts = 0;
        UserOperationStatus status = await store.SaveAsync(model.User);
        if (status != UserOperationStatus.Success)
        {
            return Fail($"The password was not stored: {status}.");
        }

        string performedBy = (performingUser ?? model.User).Id.ToInvariantString();
        events.Publish(new UserPasswordChangedNotification(ip.GetCurrentRequestIpAddress(), model.User.Id.ToInvariantString(), performedBy));
        return Attempt.Succeed<PasswordChangedModel?>(new PasswordChangedModel());
    }

    private static Attempt<PasswordChangedModel?> Fail(string reason) =>
        Attempt.Fail<PasswordChangedModel?>(new PasswordChangedModel { Error = new(reason) });

    private string? WhyForbidden(ChangeBackOfficeUserPasswordModel model)
    {
        if (!string.IsNullOrEmpty(model.ResetPasswordToken))
        {
            string token = model.ResetPasswordToken.FromUrlBase64() ?? string.Empty;
            return tokens.IsValid(UserTokenPurpose.PasswordReset, model.User, token) ? null : "The token is not valid, or no longer.";
        }

        // Without an old password somebody else sets it; who may do that was decided before.
        bool isKnown = string.IsNullOrEmpty(model.OldPassword) || passwords.Matches(model.User, model.OldPassword);
        return isKnown ? null : "The old password is not correct.";
    }
}
