using System.Globalization;
using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Features.Investment;

namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>Numbers and investment.</summary>
internal static class FigureSpecimens
{
    private const int FirstYear = 2021;

    public static IReadOnlyList<Specimen> All(Samples samples) =>
    [
        new("/Features/Figures/_Figure.cshtml", (Sample("figure", samples), samples.Texts)),
        new("/Features/Figures/_Chart.cshtml", ChartBuilder.Build("bars", "bar", samples.Words.Other, samples.Words.Unit, Rows(samples), samples.Page)),
        new("/Features/Figures/_FigureTable.cshtml", (Sample("table", samples), samples.Texts)),
        new("/Features/Figures/_FigureList.cshtml", Figures(samples)),
        new("/Features/Investment/_Opportunities.cshtml", (Opportunities(samples), samples.Texts)),
        new("/Features/Investment/_Investment.cshtml", (new InvestmentListing(samples.Pages, [], []), (string?)null, samples.Texts)),
    ];

    /// <summary>A series.</summary>
    /// <param name="key">What tells it from the other series of the guide.</param>
    /// <param name="samples">What it is made of.</param>
    public static FigureViewModel Sample(string key, Samples samples)
    {
        IReadOnlyList<FigureRow> rows = Rows(samples);
        return new FigureViewModel
        {
            Key = key,
            Name = samples.Words.Name,
            Address = samples.Address,
            Unit = samples.Words.Unit,
            UnitName = samples.Words.Unit,
            Heading = samples.Texts["Figures.Period"],
            Explanation = samples.Paragraph,
            Rows = rows,
            Latest = rows[^1],
            Chart = ChartBuilder.Build(key, kind: null, samples.Words.Name, samples.Words.Unit, rows, samples.Page),
            Sources = [samples.Source],
        };
    }

    private static IReadOnlyList<FigureRow> Rows(Samples samples) =>
    [
        .. new[] { 120m, 145m, 138m, 171m }.Select((value, place) => new FigureRow
        {
            Period = (FirstYear + place).ToString(CultureInfo.InvariantCulture),
            Number = value,
            Value = samples.Page.Formats.Amount(value),
            IsToConfirm = place == 3,
            Source = samples.Source,
        }),
    ];

    private static IReadOnlyList<FigureSummary> Figures(Samples samples) =>
    [
        new FigureSummary(samples.Link, samples.Words.Sentence, samples.Page.Formats.Amount(171m), samples.Words.Unit, "2024"),
        new FigureSummary(samples.OtherLink, samples.Words.Sentence, Value: null, Unit: null, Period: null),
    ];

    private static IReadOnlyList<OpportunitySummary> Opportunities(Samples samples) =>
    [
        new OpportunitySummary
        {
            Link = samples.Link,
            Summary = samples.Words.Sentence,
            Amount = samples.Page.Formats.Dirhams(4_500_000m),
            Region = samples.Words.City,
            Deadline = samples.Date,
        },
    ];
}
