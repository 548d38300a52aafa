using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Investment;

/// <summary>Lists projects in short.</summary>
internal sealed class OpportunitySummaries(OpeningHoursBuilder days, ContentLinks links)
{
    /// <summary>The projects that are still open, the one that closes first at the top.</summary>
    public IReadOnlyList<OpportunitySummary> Build(IEnumerable<Opportunity> opportunities, PageContext page) =>
    [
        .. opportunities
            .Where(opportunity => !IsClosed(opportunity, page))
            .OrderBy(opportunity => opportunity.Deadline ?? DateTime.MaxValue)
            .Select(opportunity => Build(opportunity, page))
            .OfType<OpportunitySummary>(),
    ];

    /// <summary>Whether the day until which a project is open has passed at the site.</summary>
    /// <remarks>The page is out of date when the day ends.</remarks>
    public bool IsClosed(Opportunity opportunity, PageContext page)
    {
        if (opportunity.Deadline is not { } deadline)
        {
            return false;
        }

        DateOnly last = DateOnly.FromDateTime(deadline);
        if (last < days.Today(page))
        {
            return true;
        }

        page.Reads.Until(SiteZone.MomentOf(last.AddDays(1).ToDateTime(TimeOnly.MinValue), page));
        return false;
    }

    /// <summary>How much a project looks for, in words; <c>null</c> when it does not say.</summary>
    public static string? Amount(Opportunity opportunity, PageContext page) =>
        (opportunity.MinimumAmount, opportunity.MaximumAmount) switch
        {
            ({ } least, { } most) when least == most => page.Formats.Dirhams(least),
            ({ } least, { } most) => page.Texts["Invest.AmountRange", page.Formats.Amount(least), page.Formats.Dirhams(most)],
            ({ } least, null) => page.Texts["Invest.AmountFrom", page.Formats.Dirhams(least)],
            (null, { } most) => page.Texts["Invest.AmountTo", page.Formats.Dirhams(most)],
            _ => null,
        };

    /// <summary>Until when a project is open, for a view.</summary>
    public static DatedText? Deadline(Opportunity opportunity, PageContext page) =>
        opportunity.Deadline is { } deadline ? new DatedText(page.Formats.Date(deadline), DateOnly.FromDateTime(deadline)) : null;

    private OpportunitySummary? Build(Opportunity opportunity, PageContext page) =>
        links.To(opportunity, page) is { } link
            ? new OpportunitySummary
            {
                Link = link,
                Summary = opportunity.Summary(page.Culture),
                Amount = Amount(opportunity, page),
                Region = opportunity.Region is { } region ? links.To(region, page)?.Text : null,
                Deadline = Deadline(opportunity, page),
            }
            : null;
}
