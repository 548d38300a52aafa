using System.Collections.Concurrent;
using System.Globalization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;

namespace ConsulateSite.Cms.Tests.Published;

public sealed class PublishedConcurrencyTests(TestSite site) : IClassFixture<TestSite>
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task No_reader_sees_an_older_page_than_the_one_whose_publishing_has_returned()
    {
        IContent page = site.PublishedPage("0", "0", "0");
        IDocumentCacheService cache = site.Engine.Get<IDocumentCacheService>();
        ConcurrentQueue<string> stale = new();
        int published = 0;
        long reads = 0;
        using CancellationTokenSource end = new(Duration);

        Task[] readers = [.. Enumerable.Range(0, 6).Select(reader => Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
            {
                int least = Volatile.Read(ref published);
                if (reader == 0)
                {
                    // Others load what this one has thrown away, from views of the database of every age.
                    await cache.RefreshMemoryCacheAsync(page.Key);
                }

                int seen = int.Parse(site.Title(page.Key, "fr")!.TrimEnd('!'), CultureInfo.InvariantCulture);
                if (seen < least)
                {
                    stale.Enqueue($"{seen} after {least}");
                }

                Interlocked.Increment(ref reads);
            }
        }))];
        while (!end.IsCancellationRequested)
        {
            Publish(page.Key, published + 1);
            Volatile.Write(ref published, published + 1);
        }

        await Task.WhenAll(readers);
        Assert.Empty(stale);
        Assert.True(published > 1 && reads > published, $"{published} times published, {reads} times read");
        Assert.Equal($"{published}!", site.Title(page.Key, "fr"));
    }

    [Fact]
    public async Task What_a_reader_finds_in_a_view_from_before_a_change_is_not_kept_for_others()
    {
        IContent page = site.PublishedPage("1", "1", "1");
        using (site.Engine.Scope())
        {
            Assert.NotNull(site.Reload(page));
            Task publishing;
            using (ExecutionContext.SuppressFlow())
            {
                publishing = Task.Run(() => Publish(page.Key, 2));
            }

            await publishing;
            Assert.Equal("1!", site.Title(page.Key, "fr"));
        }

        Assert.Equal("2!", site.Title(page.Key, "fr"));
    }

    [Fact]
    public async Task Pages_published_at_the_same_time_are_all_found_at_their_addresses()
    {
        IContent[] pages = [.. Enumerable.Range(0, 4).Select(n => site.PublishedPage($"p{n}", $"p{n}", $"p{n}"))];

        await Task.WhenAll(pages.Select((page, n) => Task.Run(() =>
        {
            for (int round = 1; round <= 5; round++)
            {
                IContent current = site.Reload(page);
                current.SetCultureName($"p{n} r{round}", "en");
                site.Publish(current, "en");
            }
        })));

        for (int n = 0; n < pages.Length; n++)
        {
            Assert.Equal(pages[n].Key, await site.KeyAtAsync($"/en/p{n}-r5"));
            Assert.Null((await site.RouteAsync($"/en/p{n}-r4")).PublishedContent);
        }
    }

    private void Publish(Guid key, int number)
    {
        IContent page = site.Documents.GetById(key)!;
        page.SetValue("title", number.ToString(CultureInfo.InvariantCulture) + "!", "fr");
        site.Publish(page, "fr");
    }
}
