using System.Globalization;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Figures;

/// <summary>Builds series of numbers. A value that is not filled in is unknown, not zero.</summary>
internal sealed class FigureBuilder
{
    private const string Confirmed = "confirmed";
    private const string OverTime = "line";
    private const int MostDecimals = 6;

    /// <summary>Builds the figures that exist in the reader's language, without those that have no values.</summary>
    public IReadOnlyList<FigureViewModel> Build(IEnumerable<Figure> figures, PageContext page) =>
        [.. figures.Select(figure => Build(figure, page)).OfType<FigureViewModel>()];

    private static FigureViewModel? Build(Figure figure, PageContext page)
    {
        page.Reads.Item(figure.Key);
        FigureValueBlock[] values = [.. figure.Values(page.Culture).Where(value => value.Period(page.Culture) is not null)];
        if (figure.NameIn(page.Culture) is not { } name || !(page.IsPreview || figure.IsPublished(page.Culture)) || values.Length == 0)
        {
            return null;
        }

        decimal longest = values.Max(value => value.Value ?? 0);
        int decimals = Math.Clamp(figure.Decimals ?? values.Max(Decimals), 0, MostDecimals);
        return new FigureViewModel
        {
            Name = name,
            Explanation = figure.Explanation(page.Culture).ForView(),
            Unit = figure.Unit(page.Culture) is { } unit ? page.Texts["Figures.Unit", unit].Value : null,
            Heading = page.Texts[figure.Chart is null or OverTime ? "Figures.Period" : "Figures.Part"],
            Rows = [.. values.Select(value => Row(value, longest, decimals, page))],
            Version = figure.Version is { } version ? page.Texts["Figures.Version", page.Formats.Date(version)].Value : null,
            Sources = ReviewBuilder.Build(figure, page).Sources,
        };
    }

    private static FigureRow Row(FigureValueBlock value, decimal longest, int decimals, PageContext page)
    {
        decimal length = longest > 0 && value.Value > 0 ? 100 * value.Value.Value / longest : 0;
        return new FigureRow(
            value.Period(page.Culture)!,
            value.Value is { } number ? page.Formats.Number(number, decimals) : null,
            length.ToString("0.#", CultureInfo.InvariantCulture),
            value.Note(page.Culture),
            value.Certainty != Confirmed);
    }

    // Zeros at the end, which the store may add, are no decimals.
    private static int Decimals(FigureValueBlock value) => value.Value is { } number ? (number / 1.000000000000000000000000000m).Scale : 0;
}
