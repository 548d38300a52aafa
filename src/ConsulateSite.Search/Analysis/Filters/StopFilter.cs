namespace ConsulateSite.Search.Analysis.Filters;

/// <summary>Takes out words that are in nearly every text.</summary>
/// <param name="lines">The words, several on a line.</param>
internal sealed class StopFilter(IEnumerable<string> lines) : ITermFilter
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = lines
        .SelectMany(line => line.Split(' '))
        .ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public int Apply(Span<char> term, int length) => _words.Contains(term[..length]) ? Analyzer.Removed : length;
}
