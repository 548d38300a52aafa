using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>Draws up the table of fees: dirhams, and local money where the site has a rate.</summary>
internal static class FeeTableBuilder
{
    private const string Confirmed = "confirmed";

    /// <summary>Builds the table.</summary>
    /// <returns>The table; <c>null</c> when the procedure names no fee.</returns>
    public static FeeTable? Build(FeeSummary fees, PageContext page)
    {
        if (fees.Fees.Count == 0)
        {
            return null;
        }

        decimal? rate = Rate(page.Site);
        Func<decimal, string> write = Writer(fees.Fees.Select(fee => fee.Amount).OfType<decimal>(), page.Formats);
        Func<decimal, string> writeLocal = Writer(fees.Fees.Select(fee => fee.Amount * rate).OfType<decimal>(), page.Formats);
        return new FeeTable
        {
            Rows = [.. fees.Fees.Select(fee => Row(Label(fee, page), fee.Amount, fee.Certainty != Confirmed))],
            Total = fees.Known is { } sum
                ? Row(page.Texts[fees.HasUnknown ? "Fees.TotalOfKnown" : "Fees.Total"], sum, fees.HasUncertain)
                : null,
            LocalCurrency = rate is null ? null : page.Site.LocalCurrency,
            RateLine = rate is { } value && page.Site.ExchangeRateDate is { } date
                ? page.Texts["Fees.RateLine", page.Formats.Date(date), page.Formats.Rate(value), page.Site.LocalCurrency!].Value
                : null,
        };

        FeeRow Row(string label, decimal? amount, bool isToConfirm) => new(
            label,
            amount is { } dirhams ? write(dirhams) : null,
            amount * rate is { } local ? writeLocal(local) : null,
            isToConfirm);
    }

    private static decimal? Rate(Site site) => site.LocalCurrency is not null && site.ExchangeRate is > 0 ? site.ExchangeRate : null;

    // In one column either all amounts have decimals or none has.
    private static Func<decimal, string> Writer(IEnumerable<decimal> amounts, SiteFormats formats) =>
        amounts.All(amount => amount == decimal.Truncate(amount)) ? formats.Amount : formats.AmountWithDecimals;

    /// <summary>What a component is called.</summary>
    public static string Label(FeeBlock fee, PageContext page) =>
        fee.Label(page.Culture) ?? page.Texts[ChoiceWords.Key("FeeComponent", fee.Component ?? "other")];
}
