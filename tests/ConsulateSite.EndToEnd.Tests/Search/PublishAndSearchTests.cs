using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.Search;

/// <summary>
/// One editor publishes a page again and again, each time with the next number in its name and its summary, and now and then takes it
/// back; others search meanwhile. SEARCH_PUBLISH_ROUNDS says how often.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed class PublishAndSearchTests(SiteFixture site)
{
    private const int FewRounds = 12;
    private const string Word = "Wyvernoscope";

    private readonly ConcurrentQueue<string> _wrong = new();
    private int _begun;
    private int _done;

    [Fact]
    public async Task Nothing_torn_late_or_taken_back_is_found_while_a_page_is_published()
    {
        await site.CompleteIndexAsync();
        int rounds = int.Parse(Environment.GetEnvironmentVariable("SEARCH_PUBLISH_ROUNDS") ?? FewRounds.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        Guid key = (await site.PublishArticleAsync($"{Word} 0")).Key;
        await site.UnpublishAsync(site.Service<IContentService>().GetById(key)!, "fr");
        using CancellationTokenSource finished = new();
        Task[] searches = [.. Enumerable.Range(0, 2).Select(_ => Task.Run(() => SearchUntilAsync(finished.Token)))];
        try
        {
            for (int step = 1; step <= rounds; step++)
            {
                Volatile.Write(ref _begun, step);
                await TakeAsync(key, step);
                Volatile.Write(ref _done, step);
                await LookAsync();
            }
        }
        finally
        {
            await finished.CancelAsync();
            await Task.WhenAll(searches);
            Assert.True(site.Service<IContentService>().Delete(site.Service<IContentService>().GetById(key)!).Success);
        }

        Assert.Empty(_wrong);
    }

    // Every third step takes the page back; the others publish it with their number.
    private static int? Shown(int step) => step % 3 == 0 ? null : step;

    private async Task TakeAsync(Guid key, int step)
    {
        IContent page = site.Service<IContentService>().GetById(key)!;
        if (Shown(step) is not { } number)
        {
            await site.UnpublishAsync(page, "fr");
            return;
        }

        page.SetCultureName($"{Word} {number}", "fr");
        page.SetValue("summary", $"x{number}x", "fr");
        site.Save(page);
        await site.PublishAsync(page, "fr");
    }

    private async Task SearchUntilAsync(CancellationToken finished)
    {
        while (!finished.IsCancellationRequested)
        {
            await LookAsync();
        }
    }

    private async Task LookAsync()
    {
        int oldest = Volatile.Read(ref _done);
        using JsonDocument answer = JsonDocument.Parse(await site.Client.GetStringAsync($"/api/v1/search?q={Word}&culture=fr"));
        int newest = Volatile.Read(ref _begun);
        (string Title, string Snippet)[] found =
        [
            .. answer.RootElement.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("title").GetString()!, item.GetProperty("snippet").GetString()!))
                .Where(item => item.Item1.StartsWith(Word, StringComparison.Ordinal)),
        ];
        int? number = found is [(string title, string snippet)] ? Number(title, snippet) : null;
        if (!Enumerable.Range(oldest, newest - oldest + 1).Any(step => Shown(step) == number))
        {
            _wrong.Enqueue($"{number?.ToString(CultureInfo.InvariantCulture) ?? "nothing"} was found between {oldest} and {newest}");
        }
    }

    private int Number(string title, string snippet)
    {
        string number = title[(Word.Length + 1)..];
        if (!snippet.Contains($"x{number}x", StringComparison.Ordinal))
        {
            _wrong.Enqueue($"torn: {title}, {snippet}");
        }

        return int.Parse(number, CultureInfo.InvariantCulture);
    }
}
