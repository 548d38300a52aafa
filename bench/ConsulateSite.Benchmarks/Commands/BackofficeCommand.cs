using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ConsulateSite.Benchmarks.Content;
using ConsulateSite.Benchmarks.Hosting;
using ConsulateSite.Benchmarks.Load;

namespace ConsulateSite.Benchmarks.Commands;

/// <summary>How long the Management API takes for what an editor waits for.</summary>
internal static class BackofficeCommand
{
    private const int WarmUp = 10;
    private const int PageSize = 100;
    private const string Children = "/tree/document/children";

    public static Command Create()
    {
        Option<int> pages = new("--pages") { Description = "How many pages the site has besides its own.", DefaultValueFactory = _ => 1_000 };
        Option<int> siblings = new("--siblings") { Description = "How many pages lie in the folder that is paged through.", DefaultValueFactory = _ => 5_000 };
        Option<int> rounds = new("--rounds") { DefaultValueFactory = _ => 100 };
        Command command = new("backoffice", "Opening, saving and publishing a procedure in three languages, and paging through a large folder.")
        {
            pages, siblings, rounds,
        };
        command.SetAction(async (parsed, token) =>
        {
            int count = parsed.GetValue(rounds);
            List<IReadOnlyList<string>> rows = [];
            rows.AddRange(await EditAsync(await SampleSite.WithPagesAsync(parsed.GetValue(pages), token), count, token));
            rows.AddRange(await PageThroughAsync(await SampleSite.WithSiblingsAsync(parsed.GetValue(siblings), token), token));
            Report.Table(["what", "times", "median (ms)", "95 % within (ms)", "slowest (ms)"], rows);
        });
        return command;
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> EditAsync(string data, int rounds, CancellationToken cancellationToken)
    {
        string path = $"/document/{await SampleSite.ProcedureKeyAsync(data, cancellationToken)}";
        await using ServerProcess site = await ServerProcess.StartSiteAsync(data, cancellationToken);
        using BackofficeSession session = await SignInAsync(site, cancellationToken);
        JsonElement document = await session.GetAsync(path, cancellationToken);
        string[] cultures = [.. document.GetProperty("variants").EnumerateArray().Select(variant => variant.GetProperty("culture").GetString()!)];
        object schedules = new { publishSchedules = cultures.Select(culture => new { culture, schedule = (object?)null }) };

        return
        [
            Row("open a procedure", await RepeatAsync(() => session.TimeAsync(HttpMethod.Get, path, body: null, cancellationToken))),
            Row("save it in three languages", await RepeatAsync(SaveAsync)),
            Row("publish it in three languages", await RepeatAsync(PublishAsync)),
        ];

        // What is saved has to be what was read last.
        async Task<double> SaveAsync()
        {
            JsonElement read = await session.GetAsync(path, cancellationToken);
            object content = new { values = read.GetProperty("values"), variants = read.GetProperty("variants") };
            return await session.TimeAsync(HttpMethod.Put, path, content, cancellationToken);
        }

        // What is published already would be published in no time.
        async Task<double> PublishAsync()
        {
            await SaveAsync();
            return await session.TimeAsync(HttpMethod.Put, $"{path}/publish", schedules, cancellationToken);
        }

        async Task<List<double>> RepeatAsync(Func<Task<double>> work)
        {
            List<double> times = [];
            for (int i = 0; i < WarmUp + rounds; i++)
            {
                times.Add(await work());
            }

            return times[WarmUp..];
        }
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> PageThroughAsync(string data, CancellationToken cancellationToken)
    {
        string parent = $"{Children}?parentId={await SampleSite.LastFolderKeyAsync(data, cancellationToken)}";
        await using ServerProcess site = await ServerProcess.StartSiteAsync(data, cancellationToken);
        using BackofficeSession session = await SignInAsync(site, cancellationToken);
        int total = (await session.GetAsync($"{parent}&skip=0&take=1", cancellationToken)).GetProperty("total").GetInt32();
        List<double> times = [];
        for (int skip = 0; skip < total; skip += PageSize)
        {
            string page = string.Create(CultureInfo.InvariantCulture, $"{parent}&skip={skip}&take={PageSize}");
            times.Add(await session.TimeAsync(HttpMethod.Get, page, body: null, cancellationToken));
        }

        return [Row($"{PageSize} of {Report.Number(total)} siblings in the tree", times)];
    }

    private static Task<BackofficeSession> SignInAsync(ServerProcess site, CancellationToken cancellationToken) =>
        BackofficeSession.SignInAsync(site.Address, Engine.UserEmail, Engine.UserPassword, cancellationToken);

    private static IReadOnlyList<string> Row(string name, List<double> milliseconds) =>
    [
        name,
        Report.Number(milliseconds.Count),
        Report.Number(Report.Percentile(milliseconds, 0.5), 1),
        Report.Number(Report.Percentile(milliseconds, 0.95), 1),
        Report.Number(milliseconds.Max(), 1),
    ];
}
