using System.Collections.Concurrent;
using ConsulateSite.Cms.Storage.Content;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.OperationStatus;
using Xunit.Abstractions;

namespace ConsulateSite.Cms.Tests.Scenarios;

public sealed class ConflictScenario(SiteFixture site, ITestOutputHelper output) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Of_two_writers_of_one_page_one_wins_and_the_other_is_told()
    {
        Guid page = await site.CreateAsync("Contested");
        IContent first = site.Read(page);
        IContent second = site.Read(page);
        first.SetValue("title", "First", "fr");
        second.SetValue("title", "Second", "fr");

        site.Contents.Save(first);
        StaleContentException conflict = Assert.Throws<StaleContentException>(() => site.Contents.Save(second));

        Assert.Contains("changed by somebody else", conflict.Message, StringComparison.Ordinal);
        Assert.Equal("First", site.Read(page).GetValue<string>("title", "fr"));
    }

    [Fact]
    public async Task A_copy_that_was_read_before_a_publication_is_stale()
    {
        Guid page = await site.CreateAsync("Published meanwhile");
        IContent read = site.Read(page);
        await site.PublishAsync(page, "fr");
        read.SetValue("title", "Late", "fr");

        Assert.Throws<StaleContentException>(() => site.Contents.Save(read));
    }

    [Fact]
    public async Task The_same_copy_can_be_saved_again_and_again()
    {
        IContent read = site.Read(await site.CreateAsync("Patient"));
        foreach (string title in new[] { "One", "Two", "Three" })
        {
            read.SetValue("title", title, "fr");
            Assert.True(site.Contents.Save(read).Success);
        }

        Assert.Equal("Three", site.Read(read.Key).GetValue<string>("title", "fr"));
    }

    [Fact]
    public async Task Eight_writers_and_thirty_two_readers_get_along()
    {
        TimeSpan duration = TimeSpan.FromSeconds(
            int.TryParse(Environment.GetEnvironmentVariable("CONSULATE_CONTENTION_SECONDS"), out int seconds) ? seconds : 6);
        List<Guid> pages = [];
        while (pages.Count < 8)
        {
            pages.Add(await site.CreateAsync("Busy"));
        }

        ConcurrentBag<string> failures = [];
        using CancellationTokenSource stop = new(duration);
        int writes = 0;
        int reads = 0;
        Task[] writers = [.. pages.Select((page, index) => Task.Run(async () =>
        {
            // A busy computer may come to a writer only when the time is over.
            for (int round = 0; round == 0 || !stop.IsCancellationRequested; round++)
            {
                await WriteAsync(page, $"{index}-{round}", failures);
                Interlocked.Increment(ref writes);
            }
        }))];
        Task[] readers = [.. Enumerable.Range(0, 32).Select(index => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                Read(pages[index % pages.Count], failures);
                Interlocked.Increment(ref reads);
                await Task.Yield();
            }
        }))];
        await Task.WhenAll([.. writers, .. readers]);

        output.WriteLine($"{duration.TotalSeconds} s: {writes} saves with publication, {reads} reads, {failures.Count} failures");
        Assert.True(failures.IsEmpty, string.Join(Environment.NewLine, failures.Distinct(StringComparer.Ordinal).Take(3)));
        Assert.True(writes >= pages.Count, $"{writes} writes");
        Assert.True(reads > 32, $"{reads} reads");
    }

    private async Task WriteAsync(Guid page, string text, ConcurrentBag<string> failures)
    {
        try
        {
            Attempt<ContentUpdateResult, ContentEditingOperationStatus> saved =
                await site.UpdateAsync(page, $"Busy {page}", "citizens", ("ar", text), ("fr", text), ("en", text));
            Attempt<ContentPublishingResult, ContentPublishingOperationStatus> published =
                await site.Publishing.PublishAsync(page, SiteFixture.Schedule("fr"), SiteFixture.Administrator);
            if (!saved.Success || !published.Success)
            {
                failures.Add($"{saved.Status} {published.Status}");
            }
            else if (!string.Equals(site.Engine.Get<IPublishedContentCache>().GetById(page)?.GetProperty("title")?.GetSourceValue("fr") as string, text, StringComparison.Ordinal))
            {
                failures.Add("a stale page was served after its publication");
            }
        }
        catch (Exception exception)
        {
            failures.Add(exception.ToString());
        }
    }

    private void Read(Guid page, ConcurrentBag<string> failures)
    {
        try
        {
            IContent content = site.Read(page);
            bool whole = new[] { "ar", "fr", "en" }.Select(culture => content.GetValue<string>("title", culture)).Distinct(StringComparer.Ordinal).Count() is 1 or 3;
            if (!whole)
            {
                failures.Add("half a page was read");
            }
        }
        catch (Exception exception)
        {
            failures.Add(exception.ToString());
        }
    }
}
