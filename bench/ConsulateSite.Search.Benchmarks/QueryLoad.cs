using System.Diagnostics;
using ConsulateSite.Benchmarks;
using ConsulateSite.Search.Highlighting;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Queries;
using ConsulateSite.Search.Scoring;
using ConsulateSite.Search.Tests.Oracle;

namespace ConsulateSite.Search.Benchmarks;

/// <summary>Answers a list of queries as fast as it goes.</summary>
internal sealed class QueryLoad(IndexReader reader, IReadOnlyList<(string Culture, string Text)> queries)
{
    /// <summary>For each query the identifiers of the ten best documents.</summary>
    public IEnumerable<string[]> Top(bool all) => queries.Select(query =>
        new Searcher(reader).Search(PlainSearch.Query(query.Culture, query.Text, all), query.Culture, 10).Hits.Select(hit => hit.Document.Id).ToArray());

    /// <summary>Queries per second, and the median and the 99th percentile of their times in microseconds.</summary>
    public (double Rate, double Median, double Late) Time(bool all, bool marks, int threads, int passes)
    {
        double[][] taken = [.. Enumerable.Range(0, threads).Select(_ => new double[queries.Count * passes])];
        long begin = Stopwatch.GetTimestamp();
        Thread[] workers = [.. taken.Select((times, worker) => new Thread(() => Run(times, worker * queries.Count / threads, all, marks)))];
        Array.ForEach(workers, worker => worker.Start());
        Array.ForEach(workers, worker => worker.Join());
        double rate = taken.Sum(times => times.Length) / Stopwatch.GetElapsedTime(begin).TotalSeconds;
        double[] every = [.. taken.SelectMany(times => times)];
        return (rate, Report.Percentile(every, 0.5), Report.Percentile(every, 0.99));
    }

    private void Run(double[] times, int first, bool all, bool marks)
    {
        for (int run = 0; run < times.Length; run++)
        {
            (string culture, string text) = queries[(first + run) % queries.Count];
            long begin = Stopwatch.GetTimestamp();
            Query query = PlainSearch.Query(culture, text, all);
            TopHits top = new Searcher(reader).Search(query, culture, 10);
            if (marks && top.Hits.Count > 0)
            {
                Highlighter highlighter = new(reader, query, culture);
                foreach (Hit hit in top.Hits)
                {
                    highlighter.Highlight(hit, "title");
                    highlighter.Snippet(hit, "body");
                }
            }

            times[run] = Stopwatch.GetElapsedTime(begin).TotalMicroseconds;
        }
    }
}
