using ConsulateSite.EndToEnd.Tests.Processes;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace ConsulateSite.EndToEnd.Tests.Durability;

/// <summary>Whatever moment the process is killed at, the database opens again, holds whole documents only, and goes on.</summary>
public sealed class KilledProcessTests(ITestOutputHelper output) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    // The first fall into the migration and the installation, the others into the import.
    private static readonly int[] MomentsOfTheImport = [400, 700, 1000, 1400, 1900, 2600, 3700, 5200];

    private static readonly int[] Seeds = [11, 23, 37, 71];

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("consulate-killed-");

    [Fact]
    public async Task An_import_that_is_killed_leaves_whole_documents_and_the_next_start_completes_it()
    {
        foreach (int milliseconds in MomentsOfTheImport)
        {
            await using SiteProcess site = SiteProcess.Start(_data.FullName);
            await Task.Delay(milliseconds);
            Assert.False(site.HasExited, site.Output);
            await site.KillAsync();

            DatabaseFile.At(_data.FullName).AssertWhole();
        }

        await using SiteProcess last = SiteProcess.Start(_data.FullName);
        await last.WaitUntilReadyAsync(Patience);

        DatabaseFile database = DatabaseFile.At(_data.FullName);
        database.AssertWhole();
        Assert.Equal(Directory.GetFiles(Path.Combine(Repository.Root, "uSync", "v18", "Content"), "*.config").Length, database.CountDocuments());
    }

    [Fact]
    public async Task Publications_that_are_killed_are_there_as_acknowledged_and_the_next_start_serves_them()
    {
        Acknowledgements acknowledged = new();
        foreach ((int index, int seed) in Seeds.Index())
        {
            await using SiteProcess site = SiteProcess.StartBusyEditor(_data.FullName, round: index + 1);
            await site.WaitUntilReadyAsync(Patience);
            await EditedPage.AssertServedAsync(site.Address, _data.FullName);

            await site.SayAsync(BusyEditor.Begin);
            await site.WaitForOutputAsync(Acknowledgements.Published, Patience);
            TimeSpan moment = TimeSpan.FromMilliseconds(new Random(seed).Next(1500));
            await Task.Delay(moment);
            Assert.False(site.HasExited, site.Output);
            await site.KillAsync();

            acknowledged.Add(site.Output);
            output.WriteLine($"Seed {seed}: killed {moment.TotalMilliseconds} ms after the first publication; {acknowledged}.");
            AssertStored(acknowledged);
        }

        await using SiteProcess last = SiteProcess.Start(_data.FullName);
        await last.WaitUntilReadyAsync(Patience);
        await EditedPage.AssertServedAsync(last.Address, _data.FullName);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }

    private void AssertStored(Acknowledgements acknowledged)
    {
        DatabaseFile.At(_data.FullName).AssertWhole();
        foreach (int page in Enumerable.Range(0, BusyEditor.Pages))
        {
            EditedPage stored = EditedPage.Read(_data.FullName, page);
            Assert.True(stored.Draft >= acknowledged.SavedOf(page), $"Page {page} was saved as {acknowledged.SavedOf(page)}, stored is {stored.Draft}.");
            Assert.True(stored.Published >= acknowledged.PublishedOf(page), $"Page {page} was published as {acknowledged.PublishedOf(page)}, stored is {stored.Published}.");
        }
    }
}
