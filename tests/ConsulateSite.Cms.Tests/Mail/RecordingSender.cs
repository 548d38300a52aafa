using System.Net.Mail;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;

namespace ConsulateSite.Cms.Tests.Mail;

/// <summary>A mail server that can be away.</summary>
internal sealed class RecordingSender : IEmailSender
{
    public List<EmailMessage> Sent { get; } = [];

    public bool IsAway { get; set; }

    public bool CanSendRequiredEmail() => true;

    public Task SendAsync(EmailMessage message, string emailType, bool enableNotification = false, TimeSpan? expires = null)
    {
        if (IsAway)
        {
            throw new SmtpException("The server is away.");
        }

        Sent.Add(message);
        return Task.CompletedTask;
    }
}
