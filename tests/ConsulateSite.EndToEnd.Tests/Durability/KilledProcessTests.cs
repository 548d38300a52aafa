using System.Security.Cryptography;
using ConsulateSite.EndToEnd.Tests.Processes;

namespace ConsulateSite.EndToEnd.Tests.Durability;

/// <summary>Whatever moment the process is killed at, the database opens again, holds whole documents only, and goes on.</summary>
public sealed class KilledProcessTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("consulate-killed-");

    [Fact]
    public async Task An_import_that_is_killed_leaves_whole_documents_and_the_next_start_completes_it()
    {
        foreach (int milliseconds in new[] { 1500, 2500, 4000, 6000 })
        {
            await using SiteProcess site = SiteProcess.Start(_data.FullName);
            await Task.Delay(milliseconds + RandomNumberGenerator.GetInt32(700));
            Assert.False(site.HasExited, site.Output);
            site.Kill();

            DatabaseFile.At(_data.FullName).AssertWhole();
        }

        await using SiteProcess last = SiteProcess.Start(_data.FullName);
        await last.WaitUntilReadyAsync(Patience);

        DatabaseFile database = DatabaseFile.At(_data.FullName);
        database.AssertWhole();
        Assert.Equal(Directory.GetFiles(Path.Combine(Repository.Root, "uSync", "v18", "Content"), "*.config").Length, database.CountDocuments());
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }
}
