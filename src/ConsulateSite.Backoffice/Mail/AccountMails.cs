using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace ConsulateSite.Backoffice.Mail;

/// <summary>Writes to users about their accounts, in the language of their backoffice.</summary>
internal sealed class AccountMails(IEmailSender sender, BackofficeLinks links) : IUserForgotPasswordSender, IUserInviteSender
{
    public bool CanSend() => sender.CanSendRequiredEmail() && links.AreKnown;

    public bool CanSendInvites() => CanSend();

    public Task SendForgotPassword(UserForgotPasswordMessage message)
    {
        AccountMailTexts texts = AccountMailTexts.For(message.Recipient.Language);
        return SendAsync(message.Recipient, texts.ForgottenSubject, $"{texts.ForgottenBody}\r\n\r\n{message.ForgotPasswordUri}\r\n", "PasswordReset");
    }

    public Task InviteUser(UserInvitationMessage invite)
    {
        AccountMailTexts texts = AccountMailTexts.For(invite.Recipient.Language);
        return SendAsync(invite.Recipient, texts.InvitationSubject, $"{texts.InvitationBody}\r\n\r\n{invite.InviteUri}\r\n\r\n{invite.Message}\r\n", "UserInvite");
    }

    private Task SendAsync(IUser recipient, string subject, string body, string type) =>
        sender.SendAsync(new EmailMessage(from: null, recipient.Email, subject, body, isBodyHtml: false), type);
}
