using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Site;

/// <summary>How well queries find the page that answers them.</summary>
/// <param name="Queries">The queries, in their order.</param>
public sealed record SearchEvaluation(IReadOnlyList<EvaluatedQuery> Queries)
{
    private const int Columns = 3;

    /// <summary>The mean of one divided by the place of the page; 0 for what was not found.</summary>
    public double MeanReciprocalRank => Queries.Count == 0 ? 0 : Queries.Average(query => query.Rank == 0 ? 0 : 1.0 / query.Rank);

    /// <summary>The queries whose page is not among the first three.</summary>
    public IEnumerable<EvaluatedQuery> Failures => Queries.Where(query => query.Rank is 0 or > 3);

    /// <summary>The share of the queries whose page stands at a place or before it, from 0 to 1.</summary>
    public double SuccessAt(int place) => Queries.Count == 0 ? 0 : Queries.Average(query => query.Rank > 0 && query.Rank <= place ? 1.0 : 0);

    /// <summary>Asks queries.</summary>
    /// <param name="search">Who answers.</param>
    /// <param name="lines">
    /// Query, culture and the page that answers it, with tabs between them; of several pages, with spaces between them, any will do. Lines
    /// that begin with # and empty lines say nothing.
    /// </param>
    /// <param name="nameOf">What a page is called in the lines.</param>
    /// <exception cref="FormatException">A line has not three columns.</exception>
    public static SearchEvaluation Of(SiteSearch search, IEnumerable<string> lines, Func<SearchDocument, string> nameOf) =>
        new([.. lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => Ask(search, line, nameOf))]);

    private static EvaluatedQuery Ask(SiteSearch search, string line, Func<SearchDocument, string> nameOf)
    {
        string[] columns = line.TrimEnd('\r').Split('\t');
        if (columns.Length < Columns)
        {
            throw new FormatException($"A line needs a query, a culture and a page, with tabs between them: {line}");
        }

        string[] expected = columns[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] found = [.. search.Search(new SearchRequest(columns[0], columns[1])).Items.Select(item => nameOf(item.Document))];
        return new EvaluatedQuery(columns[0], columns[1], expected, Array.FindIndex(found, name => expected.Contains(name)) + 1, found.FirstOrDefault());
    }
}
