using ConsulateSite.Search.Site;

namespace ConsulateSite.Search.Tests.Site;

/// <summary>How well queries find the page that answers them.</summary>
/// <param name="Ranks">For each query the place of the page, from 1 on; 0 when it is not among the ten best.</param>
internal sealed record SearchEvaluation(IReadOnlyList<(string Query, string Culture, int Rank, string Best)> Ranks)
{
    public double Mrr => Ranks.Average(rank => rank.Rank == 0 ? 0 : 1.0 / rank.Rank);

    public double SuccessAt(int place) => Ranks.Average(rank => rank.Rank > 0 && rank.Rank <= place ? 1.0 : 0);

    public static SearchEvaluation Of(SiteSearch search, IEnumerable<string> lines) => new(
    [
        .. lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(query =>
        {
            string[] found = [.. search.Search(new SearchRequest(query[0], query[1])).Items.Select(item => item.Document.Id)];
            return (query[0], query[1], Array.FindIndex(found, query[2].Split(' ').Contains) + 1, found.FirstOrDefault() ?? "nothing");
        }),
    ]);
}
