using System.Globalization;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Figures;

/// <summary>Builds series of numbers. A value that is not filled in is unknown, not zero.</summary>
internal sealed class FigureBuilder(ContentLinks links)
{
    private const string Confirmed = "confirmed";
    private const int MostDecimals = 6;

    /// <summary>Builds the figures that exist in the reader's language, without those that have no values.</summary>
    public IReadOnlyList<FigureViewModel> Build(IEnumerable<Figure> figures, PageContext page) =>
        [.. figures.Select(figure => Build(figure, page)).OfType<FigureViewModel>()];

    /// <summary>Builds a figure; <c>null</c> when it does not exist in the reader's language or has no values.</summary>
    public FigureViewModel? Build(Figure figure, PageContext page)
    {
        page.Reads.Item(figure.Key);
        FigureValueBlock[] values = Values(figure, page);
        if (figure.NameIn(page.Culture) is not { } name || !(page.IsPreview || figure.IsPublished(page.Culture)) || values.Length == 0)
        {
            return null;
        }

        string? address = links.To(figure, page)?.Address;
        string? unit = figure.Unit(page.Culture);
        string? unitSentence = unit is null ? null : page.Texts["Figures.Unit", unit].Value;
        IReadOnlyList<FigureRow> rows = Rows(figure, values, page);
        string key = figure.Key.ToString("N");
        return new FigureViewModel
        {
            Key = key,
            Name = name,
            Address = address,
            CsvAddress = address is null ? null : FigureCsv.AddressOf(address),
            Explanation = figure.Explanation(page.Culture).ForView(),
            Unit = unitSentence,
            UnitName = unit,
            Heading = page.Texts[ChartBuilder.IsOverTime(figure.Chart) ? "Figures.Period" : "Figures.Part"],
            Rows = rows,
            Latest = ChartBuilder.IsOverTime(figure.Chart) || rows.Count == 1 ? rows.LastOrDefault(row => row.Value is not null) : null,
            Chart = ChartBuilder.Build(key, figure.Chart, name, unitSentence, rows, page),
            Version = figure.Version is { } version ? page.Texts["Figures.Version", page.Formats.Date(version)].Value : null,
            Sources = ReviewBuilder.Build(figure, page).Sources,
        };
    }

    /// <summary>The values that say what they are of.</summary>
    public static FigureValueBlock[] Values(Figure figure, PageContext page) =>
        [.. figure.Values(page.Culture).Where(value => value.Period(page.Culture) is not null)];

    private static List<FigureRow> Rows(Figure figure, FigureValueBlock[] values, PageContext page)
    {
        int decimals = Math.Clamp(figure.Decimals ?? values.Max(Decimals), 0, MostDecimals);
        SourceBlock[] sources = [.. figure.Sources(page.Culture)];
        return
        [
            .. values.Select(value => new FigureRow
            {
                Period = value.Period(page.Culture)!,
                Number = value.Value,
                Value = value.Value is { } number ? page.Formats.Number(number, decimals) : null,
                Note = value.Note(page.Culture),
                IsToConfirm = value.Certainty != Confirmed,
                Source = Source(value, sources, page),
            }),
        ];
    }

    private static SourceViewModel? Source(FigureValueBlock value, SourceBlock[] sources, PageContext page)
    {
        if (value.Source is not { } address)
        {
            return null;
        }

        string? title = sources.FirstOrDefault(source => source.Url == address)?.Title(page.Culture);
        WebLink? link = WebLink.Create(title, address);
        return new SourceViewModel(
            link?.Text ?? title ?? address,
            link?.Address,
            value.Year?.ToString(CultureInfo.InvariantCulture) ?? page.Texts["Procedure.SourceUndated"],
            Certainty: null);
    }

    // Zeros at the end, which the store may add, are no decimals.
    private static int Decimals(FigureValueBlock value) => value.Value is { } number ? (number / 1.000000000000000000000000000m).Scale : 0;
}
