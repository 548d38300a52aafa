using ConsulateSite.Partners;
using ConsulateSite.Partners.Counting;
using ConsulateSite.Partners.News;
using ConsulateSite.Partners.Registrations;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Partners;

/// <summary>
/// The page on which a partner sees its counts, changes its key and ends the partnership. Each form carries the key: there is no session, and no
/// cookie.
/// </summary>
internal sealed class PartnerAccountController(
    PartnerLimit limit, PartnerStore partners, PartnerRoster roster, RequestTally tally, IPartnerPages pages, ChromeBuilder chrome, SiteLanguages languages)
    : PartnerController(limit)
{
    private const int Days = 30;

    public async Task<IActionResult> Index()
    {
        KeepPrivate();
        AccountViewModel page = await BuildAsync();
        return View("/Features/Partners/Account.cshtml", IsSent ? await AnswerAsync(page) : page);
    }

    private async Task<AccountViewModel> AnswerAsync(AccountViewModel page)
    {
        (IFormCollection? fields, int status) = await ReadAsync();
        string key = fields?[AccountViewModel.KeyField].ToString().Trim() ?? string.Empty;
        if (fields is null || roster.FindByKey(key) is not { } id || partners.Find(id) is not { } partner)
        {
            Response.StatusCode = fields is null ? status : StatusCodes.Status404NotFound;
            return page with { Answer = PageContext.Texts[status == StatusCodes.Status429TooManyRequests ? "Partners.TooMany" : "Partners.KeyRefused"] };
        }

        return fields[AccountViewModel.ActionField].ToString() switch
        {
            AccountViewModel.Rotate when await partners.RotateKeyAsync(key, HttpContext.RequestAborted) is { } next =>
                Show(page, partner, next) with { IsNewKey = true },
            AccountViewModel.End when fields.ContainsKey(AccountViewModel.SureField) => await EndAsync(page, partner),
            AccountViewModel.End => Show(page, partner, key) with { Answer = PageContext.Texts["Partners.NotSure"] },
            _ => Show(page, partner, key),
        };
    }

    private async Task<AccountViewModel> EndAsync(AccountViewModel page, Partner partner)
    {
        await partners.RemoveAsync(partner.Id, HttpContext.RequestAborted);
        pages.Changed(partner.Page);
        return page with { Answer = PageContext.Texts["Partners.Ended"] };
    }

    private AccountViewModel Show(AccountViewModel page, Partner partner, string key) => page with
    {
        Partner = partner,
        Key = key,
        Feed = partner.Feed is { } feed ? FeedLine(feed) : null,
        Days = [.. tally.Find(partner.Id, Days).GroupBy(count => count.Day).Select(Line)],
    };

    private string FeedLine(FeedState feed) => feed switch
    {
        { Problem: not FeedProblem.None } => PageContext.Texts[$"Partners.Feed{feed.Problem}"],
        { ReadAt: { } read } => PageContext.Texts["Partners.FeedRead", PageContext.Formats.Date(DateOnly.FromDateTime(read.UtcDateTime))],
        _ => PageContext.Texts["Partners.FeedNotYet"],
    };

    private AccountDay Line(IGrouping<DateOnly, DayCount> day)
    {
        return new AccountDay(PageContext.Formats.Date(day.Key), Of(RequestKind.Feed), Of(RequestKind.Embed), Of(RequestKind.Content));

        string Of(RequestKind kind) => PageContext.Formats.Number(day.Where(count => count.Kind == kind).Sum(count => count.Count), decimals: 0);
    }

    private async Task<AccountViewModel> BuildAsync() => new()
    {
        Chrome = await chrome.BuildAsync(
            PageContext.Texts["Partners.AccountTitle"].Value, PageContext, language => FeatureAddress.PartnerAccountOf(languages.PathOf(language))),
        Address = FeatureAddress.PartnerAccountOf(languages.PathOf(PageContext.Language)),
    };
}
