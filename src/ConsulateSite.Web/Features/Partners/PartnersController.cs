using System.Data.Common;
using ConsulateSite.Partners.Registrations;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Partners;

/// <summary>The page on which an association registers.</summary>
internal sealed class PartnersController(
    PartnerLimit limit, PartnerStore partners, IPartnerMails mails, ChromeBuilder chrome, SiteLanguages languages, SiteAddresses addresses, ILogger<PartnersController> logger)
    : PartnerController(limit)
{
    private const string Page = "/Features/Partners/Join.cshtml";

    public async Task<IActionResult> Index()
    {
        if (!IsSent)
        {
            return View(Page, await BuildAsync(new JoinForm()));
        }

        KeepPrivate();
        (IFormCollection? fields, int status) = await ReadAsync();
        if (fields is null)
        {
            return await RefuseAsync(new JoinForm(), status == StatusCodes.Status429TooManyRequests ? "Partners.TooMany" : "Partners.Failed", status);
        }

        JoinForm form = JoinForm.Read(fields, PageContext.Culture);
        if (form.Registration is not { } registration)
        {
            return await RefuseAsync(form, refusal: null, StatusCodes.Status400BadRequest);
        }

        // A program that fills in everything is not told that it was noticed.
        bool isTrapped = !string.IsNullOrEmpty(fields[JoinForm.TrapField]);
        return isTrapped || await TakeAsync(registration)
            ? Thank()
            : await RefuseAsync(form, "Partners.Full", StatusCodes.Status503ServiceUnavailable);
    }

    private async Task<bool> TakeAsync(Registration registration)
    {
        try
        {
            Registered? registered = await partners.RegisterAsync(registration, mails.CanSend, HttpContext.RequestAborted);
            if (registered?.Confirmation is { } confirmation)
            {
                string link = $"{FeatureAddress.PartnerConfirmOf(languages.PathOf(PageContext.Language))}?link={confirmation}";
                mails.Send(
                    registration.Mail,
                    PageContext.Texts["Partners.ConfirmSubject"],
                    $"{PageContext.Texts["Partners.ConfirmBody", registration.Name].Value}\r\n\r\n{addresses.Absolute(link, PageContext.Address)}\r\n");
            }

            return registered is not null;
        }
        catch (Exception exception) when (exception is DbException or TimeoutException)
        {
            logger.LogError(exception, "The registration of a partner could not be kept");
            return false;
        }
    }

    private StatusCodeResult Thank()
    {
        string part = mails.CanSend ? JoinViewModel.ThanksAndConfirm : JoinViewModel.Thanks;
        Response.Headers.Location = $"{FeatureAddress.PartnersOf(languages.PathOf(PageContext.Language))}#{part}";
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    private async Task<IActionResult> RefuseAsync(JoinForm form, string? refusal, int status)
    {
        ViewResult page = View(Page, await BuildAsync(form) with { Refusal = refusal is null ? null : PageContext.Texts[refusal].Value });
        page.StatusCode = status;
        return page;
    }

    private async Task<JoinViewModel> BuildAsync(JoinForm form) => new()
    {
        Chrome = await chrome.BuildAsync(PageContext.Texts["Partners.Title"].Value, PageContext, language => FeatureAddress.PartnersOf(languages.PathOf(language))),
        Address = FeatureAddress.PartnersOf(languages.PathOf(PageContext.Language)),
        AccountAddress = FeatureAddress.PartnerAccountOf(languages.PathOf(PageContext.Language)),
        Form = form,
    };
}
