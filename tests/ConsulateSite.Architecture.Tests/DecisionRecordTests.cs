using System.Globalization;

namespace ConsulateSite.Architecture.Tests;

public sealed class DecisionRecordTests
{
    private static readonly string[] Headings = ["## Status", "## Context", "## Decision", "## Consequences"];

    private static IReadOnlyList<RepositoryFile> Records =>
        [.. Repository.Files("docs/adr", ".md").Where(file => char.IsAsciiDigit(Path.GetFileName(file.Path)[0])).OrderBy(file => file.Path, StringComparer.Ordinal)];

    [Fact]
    public void Records_are_numbered_without_a_gap()
    {
        IEnumerable<string> numbers = Records.Select(record => Path.GetFileName(record.Path)[..4]);

        Assert.NotEmpty(Records);
        Assert.Equal(Enumerable.Range(1, Records.Count).Select(number => number.ToString("0000", CultureInfo.InvariantCulture)), numbers);
    }

    [Fact]
    public void A_record_has_status_context_decision_and_consequences() => Assert.Empty(
        Records.Where(record => !HasAllParts(record.Text)).Select(record => record.Path));

    [Fact]
    public void A_part_that_is_missing_empty_or_out_of_order_is_noticed()
    {
        const string complete = "# 1. One\n\n## Status\n\nAccepted.\n\n## Context\n\nWhy.\n\n## Decision\n\nWhat.\n\n## Consequences\n\nSo.\n";

        Assert.True(HasAllParts(complete));
        Assert.False(HasAllParts(complete.Replace("## Decision\n\nWhat.\n\n", string.Empty, StringComparison.Ordinal)));
        Assert.False(HasAllParts(complete.Replace("Why.\n", string.Empty, StringComparison.Ordinal)));
        Assert.False(HasAllParts("# 1. One\n\n## Context\n\nWhy.\n\n## Status\n\nAccepted.\n\n## Decision\n\nWhat.\n\n## Consequences\n\nSo.\n"));
    }

    private static bool HasAllParts(string text)
    {
        string[] lines = [.. text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))];
        int[] places = [.. Headings.Select(heading => Array.IndexOf(lines, heading))];
        return places[0] > 0
            && places.Zip(places.Skip(1)).All(pair => pair.Second > pair.First + 1)
            && places[^1] < lines.Length - 1;
    }
}
