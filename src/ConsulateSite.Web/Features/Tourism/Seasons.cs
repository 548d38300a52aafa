using System.Globalization;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Tourism;

/// <summary>When to go to a place.</summary>
/// <param name="Months">The twelve months.</param>
/// <param name="Notes">What to know of some of them.</param>
internal sealed record Seasons(IReadOnlyList<MonthMark> Months, IReadOnlyList<SeasonNote> Notes)
{
    private const int MonthsInYear = 12;

    /// <summary>Puts together what the editors said of the months; <c>null</c> when they said nothing.</summary>
    public static Seasons? Build(Destination destination, PageContext page)
    {
        IReadOnlyList<SeasonBlock> blocks = destination.Seasons(page.Culture);
        return blocks.Count == 0
            ? null
            : new Seasons(
                [.. Enumerable.Range(1, MonthsInYear).Select(month => Month(month, blocks, page))],
                [.. blocks.Select(block => Note(block, page)).OfType<SeasonNote>()]);
    }

    private static SeasonNote? Note(SeasonBlock block, PageContext page) =>
        block.Note(page.Culture) is { } note
            ? new SeasonNote(
                page.Formats.List(block.Months.Select(code => page.Formats.Month(int.Parse(code, CultureInfo.InvariantCulture)))), note)
            : null;

    private static MonthMark Month(int month, IReadOnlyList<SeasonBlock> blocks, PageContext page)
    {
        string code = month.ToString("00", CultureInfo.InvariantCulture);
        string? suitability = blocks.FirstOrDefault(block => block.Months.Contains(code, StringComparer.Ordinal))?.Suitability;
        return new MonthMark(
            page.Formats.Month(month), suitability, page.Texts[suitability is null ? "Season.Unknown" : ChoiceWords.Key("Season", suitability)]);
    }
}
