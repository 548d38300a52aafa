using ConsulateSite.Partners.Registrations;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Partners;

/// <summary>
/// The page on which a partner takes its key, once. It takes a button: programs that look at mails follow links, and send no forms.
/// </summary>
internal sealed class PartnerKeyController(
    PartnerLimit limit, PartnerStore partners, PartnerRoster roster, ChromeBuilder chrome, SiteLanguages languages) : PartnerController(limit)
{
    public async Task<IActionResult> Index()
    {
        KeepPrivate();
        LinkViewModel page = await BuildAsync(Request.Query[LinkViewModel.LinkField].ToString());
        if (IsSent)
        {
            (IFormCollection? fields, int status) = await ReadAsync();
            string? key = fields is null ? null : await partners.TakeKeyAsync(fields[LinkViewModel.LinkField].ToString(), HttpContext.RequestAborted);
            Response.StatusCode = fields is not null && key is null ? StatusCodes.Status404NotFound : status;
            page = key is null
                ? page with { Answer = PageContext.Texts["Partners.LinkRefused"] }
                : page with { Key = key, Partner = roster.FindByKey(key) };
        }

        return View("/Features/Partners/Link.cshtml", page);
    }

    private async Task<LinkViewModel> BuildAsync(string link) => new()
    {
        Chrome = await chrome.BuildAsync(
            PageContext.Texts["Partners.KeyTitle"].Value, PageContext, language => FeatureAddress.PartnersOf(languages.PathOf(language))),
        Address = FeatureAddress.PartnerKeyOf(languages.PathOf(PageContext.Language)),
        AccountAddress = FeatureAddress.PartnerAccountOf(languages.PathOf(PageContext.Language)),
        Link = link,
        Lede = PageContext.Texts["Partners.KeyText"],
        Button = PageContext.Texts["Partners.KeyButton"],
    };
}
