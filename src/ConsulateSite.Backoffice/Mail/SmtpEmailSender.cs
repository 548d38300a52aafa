using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;
using SmtpDeliveryMethod = System.Net.Mail.SmtpDeliveryMethod;

namespace ConsulateSite.Backoffice.Mail;

/// <summary>
/// Sends mail through the server of <c>Umbraco:CMS:Global:Smtp</c>, or leaves it in a folder. To any server but one on this computer it
/// speaks over TLS, unless the settings say <c>None</c>.
/// </summary>
internal sealed class SmtpEmailSender(IOptionsMonitor<GlobalSettings> settings) : IEmailSender
{
    public bool CanSendRequiredEmail() => settings.CurrentValue.IsSmtpServerConfigured || settings.CurrentValue.IsPickupDirectoryLocationConfigured;

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">No server is configured, or one that wants TLS from the first byte.</exception>
    /// <exception cref="SmtpException">The server refused the mail, or cannot be reached.</exception>
    public async Task SendAsync(EmailMessage message, string emailType, bool enableNotification = false, TimeSpan? expires = null)
    {
        SmtpSettings smtp = settings.CurrentValue.Smtp ?? throw new InvalidOperationException("Umbraco:CMS:Global:Smtp is not configured.");
        using SmtpClient client = Client(smtp);
        using MailMessage mail = new() { From = new MailAddress(message.From ?? smtp.From), Subject = message.Subject, Body = message.Body, IsBodyHtml = message.IsBodyHtml };
        AddAll(mail.To, message.To);
        AddAll(mail.CC, message.Cc);
        AddAll(mail.Bcc, message.Bcc);
        AddAll(mail.ReplyToList, message.ReplyTo);
        await client.SendMailAsync(mail);
    }

    private static void AddAll(MailAddressCollection target, IEnumerable<string?>? addresses)
    {
        foreach (string address in (addresses ?? []).OfType<string>())
        {
            target.Add(address);
        }
    }

    private static SmtpClient Client(SmtpSettings smtp) => string.IsNullOrWhiteSpace(smtp.Host)
        ? new SmtpClient
        {
            DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
            PickupDirectoryLocation = Directory.CreateDirectory(smtp.PickupDirectoryLocation!).FullName,
        }
        : new SmtpClient(smtp.Host, smtp.Port == 0 ? 25 : smtp.Port)
        {
            EnableSsl = NeedsTls(smtp),
            Credentials = string.IsNullOrEmpty(smtp.Username) ? null : new NetworkCredential(smtp.Username, smtp.Password),
        };

    private static bool NeedsTls(SmtpSettings smtp) => smtp.SecureSocketOptions switch
    {
        SecureSocketOptions.None => false,
        SecureSocketOptions.SslOnConnect => throw new InvalidOperationException(
            "Umbraco:CMS:Global:Smtp:SecureSocketOptions: SslOnConnect is not supported. Use StartTls, usually on port 587."),
        SecureSocketOptions.Auto => smtp.Host is not ("localhost" or "127.0.0.1" or "::1"),
        _ => true,
    };
}
