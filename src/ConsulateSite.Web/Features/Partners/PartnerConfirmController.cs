using ConsulateSite.Partners.Registrations;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Partners;

/// <summary>
/// The page on which an association confirms its address of mail. It takes a button: programs that look at mails follow links, and send no
/// forms.
/// </summary>
internal sealed class PartnerConfirmController(PartnerLimit limit, PartnerStore partners, ChromeBuilder chrome, SiteLanguages languages) : PartnerController(limit)
{
    public async Task<IActionResult> Index()
    {
        KeepPrivate();
        LinkViewModel page = await BuildAsync(Request.Query[LinkViewModel.LinkField].ToString());
        if (IsSent)
        {
            (IFormCollection? fields, int status) = await ReadAsync();
            bool isConfirmed = fields is not null && await partners.ConfirmAsync(fields[LinkViewModel.LinkField].ToString(), HttpContext.RequestAborted);
            Response.StatusCode = fields is not null && !isConfirmed ? StatusCodes.Status404NotFound : status;
            page = page with { Answer = PageContext.Texts[isConfirmed ? "Partners.Confirmed" : "Partners.LinkRefused"] };
        }

        return View("/Features/Partners/Link.cshtml", page);
    }

    private async Task<LinkViewModel> BuildAsync(string link) => new()
    {
        Chrome = await chrome.BuildAsync(
            PageContext.Texts["Partners.ConfirmTitle"].Value, PageContext, language => FeatureAddress.PartnersOf(languages.PathOf(language))),
        Address = FeatureAddress.PartnerConfirmOf(languages.PathOf(PageContext.Language)),
        AccountAddress = FeatureAddress.PartnerAccountOf(languages.PathOf(PageContext.Language)),
        Link = link,
        Lede = PageContext.Texts["Partners.ConfirmText"],
        Button = PageContext.Texts["Partners.ConfirmButton"],
    };
}
