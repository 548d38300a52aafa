using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Features;

public sealed class FeeTests
{
    private readonly TestSite _site = new();

    [Fact]
    public void Known_amounts_are_added_up()
    {
        FeeSummary fees = FeeSummary.For([Fee(800m), Fee(60m)], null);
        Assert.Equal((860m, false, false), (fees.Known, fees.HasUnknown, fees.HasUncertain));
    }

    [Fact]
    public void An_unknown_amount_is_not_counted_as_nothing()
    {
        FeeSummary fees = FeeSummary.For([Fee(800m), Fee(null)], null);
        Assert.True(fees.HasUnknown);
        Assert.False(fees.IsFree);
        Assert.Equal("Total des montants connus", FeeTableBuilder.Build(fees, Page())!.Total!.Label);
    }

    [Fact]
    public void Without_any_known_amount_there_is_no_total()
    {
        FeeSummary fees = FeeSummary.For([Fee(null)], null);
        FeeTable table = FeeTableBuilder.Build(fees, Page())!;
        Assert.Null(fees.Known);
        Assert.Null(table.Total);
        Assert.Null(Assert.Single(table.Rows).Amount);
        Assert.Equal("À confirmer", PriceWords.Short(fees, Page()));
    }

    [Fact]
    public void Without_fees_the_price_is_to_be_confirmed_and_not_free()
    {
        FeeSummary fees = FeeSummary.For([], null);
        Assert.Null(FeeTableBuilder.Build(fees, Page()));
        Assert.Equal("À confirmer", PriceWords.Short(fees, Page()));
    }

    [Fact]
    public void What_is_known_to_cost_nothing_is_free() =>
        Assert.Equal("Gratuit", PriceWords.Short(FeeSummary.For([Fee(0m)], null), Page()));

    [Fact]
    public void Nothing_and_an_unknown_amount_together_are_not_free() =>
        Assert.NotEqual("Gratuit", PriceWords.Short(FeeSummary.For([Fee(0m), Fee(null)], null), Page()));

    [Fact]
    public void A_fee_applies_to_the_cases_that_it_names_and_one_that_names_none_to_all()
    {
        FeeBlock[] fees = [Fee(800m), Fee(500m, cases: ["loss"])];
        Assert.Equal(800m, FeeSummary.For(fees, "renewal").Known);
        Assert.Equal(1300m, FeeSummary.For(fees, "loss").Known);
        Assert.Equal(800m, FeeSummary.For(fees, null).Known);
    }

    [Fact]
    public void An_amount_that_no_official_source_confirms_says_so()
    {
        FeeSummary fees = FeeSummary.For([Fee(800m, certainty: "to-confirm")], null);
        Assert.True(Assert.Single(FeeTableBuilder.Build(fees, Page())!.Rows).IsToConfirm);
        Assert.NotNull(PriceWords.Reservation(fees, Page()));
    }

    [Fact]
    public void Local_money_is_computed_from_the_rate_and_its_date()
    {
        _site.Root.With("localCurrency", "XDM").With("exchangeRate", 0.1m).With("exchangeRateDate", new DateTime(2026, 11, 2));
        FeeTable table = FeeTableBuilder.Build(FeeSummary.For([Fee(805m), Fee(60m)], null), Page())!;
        Assert.Equal(("805", "80,50"), (table.Rows[0].Amount, table.Rows[0].LocalAmount));
        Assert.Equal(("865", "86,50"), (table.Total!.Amount, table.Total.LocalAmount));
        Assert.Equal("Taux du 2 novembre 2026\u00A0: 1\u00A0MAD = 0,1 XDM", table.RateLine);
    }

    [Fact]
    public void Without_a_rate_there_is_no_local_money()
    {
        _site.Root.With("localCurrency", "XDM");
        FeeTable table = FeeTableBuilder.Build(FeeSummary.For([Fee(805m)], null), Page())!;
        Assert.Null(table.LocalCurrency);
        Assert.Null(table.Rows[0].LocalAmount);
    }

    [Fact]
    public void A_fee_without_a_name_is_called_after_its_component() =>
        Assert.Equal("Droit de chancellerie", FeeTableBuilder.Build(FeeSummary.For([Fee(1m)], null), Page())!.Rows[0].Label);

    private static FeeBlock Fee(decimal? amount, string certainty = "confirmed", string[]? cases = null)
    {
        FakeElement fee = new FakeElement("feeBlock").With("component", "chancery").With("certainty", certainty);
        if (amount is not null)
        {
            fee.With("amount", amount);
        }

        if (cases is not null)
        {
            fee.With("cases", cases);
        }

        return new FeeBlock(fee, FakeElement.Fallback);
    }

    private PageContext Page() => _site.Page("fr");
}
