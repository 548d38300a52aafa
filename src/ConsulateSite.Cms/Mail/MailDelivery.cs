using System.Net.Mail;
using ConsulateSite.Cms.BackgroundJobs;
using ConsulateSite.Cms.Storage.Rows;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Mail;

/// <summary>Sends the queued mails, every ten seconds. One that the server does not take is tried again later.</summary>
internal sealed class MailDelivery(MailQueue queue, IEmailSender sender, IRuntimeState runtime, TimeProvider time, ILogger<MailDelivery> logger)
    : PeriodicJob(TimeSpan.FromSeconds(10), runtime, time, logger)
{
    private const string Kind = "Notification";

    /// <summary>Sends the mails whose time has come.</summary>
    public async Task SendAsync(CancellationToken cancellationToken)
    {
        if (!sender.CanSendRequiredEmail())
        {
            return;
        }

        foreach (OutgoingMailRow mail in queue.Due())
        {
            cancellationToken.ThrowIfCancellationRequested();
            await TrySendAsync(mail);
        }
    }

    protected override Task RunAsync(CancellationToken stoppingToken) => SendAsync(stoppingToken);

    private async Task TrySendAsync(OutgoingMailRow mail)
    {
        try
        {
            await sender.SendAsync(new EmailMessage(from: null, mail.Recipient, mail.Subject, mail.Body, isBodyHtml: false), Kind);
            queue.Remove(mail);
        }
        catch (Exception exception) when (exception is SmtpException or InvalidOperationException or IOException or FormatException)
        {
            if (queue.PutOff(mail) is { } next)
            {
                Logger.LogWarning(exception, "Mail {Id} could not be sent and is tried again at {Next:u}", mail.Id, next);
            }
            else
            {
                Logger.LogError(exception, "Mail {Id} could not be sent for a day and is given up", mail.Id);
            }
        }
    }
}
