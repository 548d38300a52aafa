using ConsulateSite.Cms.Mail;
using ConsulateSite.Web.Features.Partners;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Mail;

namespace ConsulateSite.Web.Composition;

/// <summary>Mails to partners by the queue of the CMS. Their links begin with the site's own address, never with one that a request named.</summary>
internal sealed class QueuedPartnerMails(IMailQueue queue, IEmailSender sender, IOptionsMonitor<WebRoutingSettings> routing) : IPartnerMails
{
    public bool CanSend => sender.CanSendRequiredEmail() && !string.IsNullOrWhiteSpace(routing.CurrentValue.UmbracoApplicationUrl);

    public void Send(string recipient, string subject, string body) => queue.Add([new QueuedMail(recipient, subject, body)]);
}
