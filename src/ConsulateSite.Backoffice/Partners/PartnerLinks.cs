using ConsulateSite.Cms.Mail;
using ConsulateSite.Partners;
using ConsulateSite.Partners.Registrations;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Mail;

namespace ConsulateSite.Backoffice.Partners;

/// <summary>Hands keys over: by a link that works once, which goes to the partner by mail where the site sends mail.</summary>
internal sealed class PartnerLinks(
    PartnerStore partners, IPartnerPages pages, IEmailSender sender, IMailQueue mails, IOptionsMonitor<WebRoutingSettings> routing)
{
    /// <summary>Makes a link; an earlier one no longer works.</summary>
    /// <returns>The link; <c>null</c> when the partner is not approved.</returns>
    public async Task<PartnerLinkResponseModel?> CreateAsync(Partner partner)
    {
        if (await partners.CreateLinkAsync(partner.Id) is not { } secret)
        {
            return null;
        }

        string address = pages.KeyAddress(partner.Registration.Culture, secret);
        bool isMailed = sender.CanSendRequiredEmail()
            && Uri.TryCreate(routing.CurrentValue.UmbracoApplicationUrl, UriKind.Absolute, out Uri? site)
            && Mail(partner.Registration, new Uri(site, address));
        return new PartnerLinkResponseModel(address, isMailed);
    }

    private bool Mail(Registration partner, Uri link)
    {
        PartnerMailTexts texts = PartnerMailTexts.For(partner.Culture);
        mails.Add([new QueuedMail(partner.Mail, texts.Subject, $"{texts.Body}\r\n\r\n{link}\r\n")]);
        return true;
    }
}
