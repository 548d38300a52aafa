using System.CommandLine;
using System.Globalization;
using ConsulateSite.Search.Snapshots;
using ConsulateSite.Web.Composition;
using ConsulateSite.Web.Indexing;

namespace ConsulateSite.EndToEnd.Tests.Search;

/// <summary>The command that builds the index anew, alone and beside a running site.</summary>
[Collection(SiteCollection.Name)]
public sealed class SearchRebuildTests(SiteFixture site) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("consulate-rebuild-");

    [Fact]
    public async Task A_running_site_is_asked_and_builds_its_own_index()
    {
        int expected = (await site.CompleteIndexAsync()).DocumentCount;
        IndexFile file = site.Service<IndexFile>();

        (int code, string output) = await RebuildAsync(file);

        Assert.Equal(0, code);
        Assert.Contains("The site is running", output, StringComparison.Ordinal);
        Assert.Contains("Its index is new", output, StringComparison.Ordinal);
        Assert.Equal(expected, site.Service<ContentIndex>().DocumentCount);
        Assert.Equal(SnapshotStatus.Loaded, IndexSnapshot.Load(file.Path, PageFields.Schema).Status);
    }

    [Fact]
    public async Task Without_a_running_site_the_command_builds_it()
    {
        await site.CompleteIndexAsync();
        IndexFile file = new(Path.Combine(_folder.FullName, "indexes", "pages.index"));

        (int code, string output) = await RebuildAsync(file);

        Assert.Equal(0, code);
        Assert.Contains("pages can be found", output, StringComparison.Ordinal);
        Assert.Equal(SnapshotStatus.Loaded, IndexSnapshot.Load(file.Path, PageFields.Schema).Status);
    }

    [Fact]
    public async Task When_the_site_ends_before_it_has_answered_the_command_builds_it()
    {
        await site.CompleteIndexAsync();
        IndexFile file = new(Path.Combine(_folder.FullName, "indexes", "pages.index"));
        IDisposable running = file.TryOwn()!;
        Task<(int Code, string Output)> rebuild = RebuildAsync(file);
        while (!file.IsRebuildAsked)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        running.Dispose();
        (int code, string output) = await rebuild;

        Assert.Equal(0, code);
        Assert.Contains("pages can be found", output, StringComparison.Ordinal);
        Assert.False(file.IsRebuildAsked);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<(int Code, string Output)> RebuildAsync(IndexFile file)
    {
        await using StringWriter output = new(CultureInfo.InvariantCulture);
        InvocationConfiguration invocation = new() { Output = output, Error = output };
        int code = await SearchCommand.Create(_ => Task.FromResult(site.CreateIndex(file))).Parse("rebuild").InvokeAsync(invocation);
        return (code, output.ToString());
    }
}
