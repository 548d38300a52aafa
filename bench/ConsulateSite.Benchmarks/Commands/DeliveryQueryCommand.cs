using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ConsulateSite.Benchmarks.Content;
using ConsulateSite.Benchmarks.Hosting;
using ConsulateSite.Delivery.Indexing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Benchmarks.Commands;

/// <summary>How long lists of the Delivery API take that are selected, filtered and put in order among many documents, none of them kept.</summary>
internal static class DeliveryQueryCommand
{
    private const string List = "/umbraco/delivery/api/v2/content";
    private const int WarmUp = 500;
    private const int Take = 10;

    public static Command Create()
    {
        Option<int> pages = new("--pages") { Description = "How many pages there are besides the site's own.", DefaultValueFactory = _ => 20_000 };
        Option<int> rounds = new("--rounds") { Description = "How many queries of each kind.", DefaultValueFactory = _ => 2_000 };
        Option<bool> indexOnly = new("--index-only") { Description = "Measures the index alone, which needs no database." };
        Command command = new("delivery-query", "Lists of the Delivery API with selector, filters and order, each asked for the first time.")
        {
            pages, rounds, indexOnly,
        };
        command.SetAction(async (parsed, token) =>
        {
            List<IReadOnlyList<string>> rows = [.. AskIndex(parsed.GetValue(pages), parsed.GetValue(rounds))];
            if (!parsed.GetValue(indexOnly))
            {
                rows.AddRange(await AskSiteAsync(parsed.GetValue(pages), parsed.GetValue(rounds), token));
            }

            Report.Table(["what", "times", "median (ms)", "99 % within (ms)", "slowest (ms)"], rows);
        });
        return command;
    }

    private static IEnumerable<IReadOnlyList<string>> AskIndex(int pages, int rounds)
    {
        IReadOnlyList<IndexedDocument> documents = IndexedPages.Create(pages);
        Dictionary<string, FieldType> noFields = [];
        LanguageIndex index = new(documents, IndexedPages.Culture, noFields);
        yield return Row("index: below the home page, two filters, two orders", Repeat(WarmUp, rounds, number => Find(index, number, skip: 0)));
        yield return Row("index: the same, any part of the list", Repeat(WarmUp, rounds, number => Find(index, number, skip: number * Take % (pages / 4))));
        yield return Row("index: the first such query after a change", Repeat(warmUp: 10, rounds: 50, number => Find(new(documents, IndexedPages.Culture, noFields), number, skip: 0)));
    }

    private static void Find(LanguageIndex index, int number, int skip)
    {
        FilterOption type = new() { FieldName = IndexFields.ContentType, Values = ["procedure"], Operator = FilterOperation.Is };
        FilterOption name = new()
        {
            FieldName = IndexFields.Name,
            Values = [number.ToString("D5", CultureInfo.InvariantCulture)],
            Operator = FilterOperation.DoesNotContain,
        };
        SelectorOption below = new() { FieldName = IndexFields.Ancestors, Values = [IndexedPages.Home.ToString()] };
        SortOption[] sorts =
        [
            new() { FieldName = IndexFields.CreateDate, Direction = Direction.Descending },
            new() { FieldName = IndexFields.Name, Direction = Direction.Ascending },
        ];
        index.Find(below, [type, name], sorts, skip, Take);
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> AskSiteAsync(int pages, int rounds, CancellationToken cancellationToken)
    {
        string data = await SampleSite.WithPagesAsync(pages, cancellationToken);
        await using ServerProcess site = await ServerProcess.StartSiteAsync(data, cancellationToken);
        using HttpClient client = new() { BaseAddress = site.Address };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(IndexedPages.Culture);
        double first = await TimeAsync($"{List}?take=0");
        string home = await HomeAsync();
        return
        [
            Row("HTTP: the first list after a start, which reads all documents", [first]),
            Row("HTTP: below the home page, two filters, two orders, ten procedures", await RepeatAsync(string.Empty)),
            Row("HTTP: the same with one property each", await RepeatAsync("&fields=properties[code]")),
            Row("HTTP: the same without items", await RepeatAsync("&take=0")),
        ];

        async Task<List<double>> RepeatAsync(string more)
        {
            List<double> times = [];
            for (int number = 0; number < WarmUp + rounds; number++)
            {
                times.Add(await TimeAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{List}?fetch=descendants:{home}&filter=contentType:procedure&filter=name:!{number:D5}&sort=createDate:desc&sort=name:asc{more}")));
            }

            return times[WarmUp..];
        }

        async Task<string> HomeAsync()
        {
            using JsonDocument list = JsonDocument.Parse(await client.GetStringAsync($"{List}?filter=contentType:procedure&sort=level:asc&take=1", cancellationToken));
            JsonElement procedure = list.RootElement.GetProperty("items")[0];
            return procedure.GetProperty("route").GetProperty("startItem").GetProperty("id").GetString()!;
        }

        async Task<double> TimeAsync(string address)
        {
            long begun = Stopwatch.GetTimestamp();
            using HttpResponseMessage answer = await client.GetAsync(address, cancellationToken);
            await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(cancellationToken);
            return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }
    }

    private static List<double> Repeat(int warmUp, int rounds, Action<int> query)
    {
        List<double> times = [];
        for (int number = 0; number < warmUp + rounds; number++)
        {
            long begun = Stopwatch.GetTimestamp();
            query(number);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return times[warmUp..];
    }

    private static IReadOnlyList<string> Row(string name, List<double> milliseconds) =>
    [
        name,
        Report.Number(milliseconds.Count),
        Report.Number(Report.Percentile(milliseconds, 0.5), 2),
        Report.Number(Report.Percentile(milliseconds, 0.99), 2),
        Report.Number(milliseconds.Max(), 2),
    ];
}
