using System.Globalization;
using ConsulateSite.EndToEnd.Tests.Processes;
using ConsulateSite.Search.Snapshots;

namespace ConsulateSite.EndToEnd.Tests.Durability;

/// <summary>Whatever moment the process is killed at while it writes the snapshot of an index, the next one finds a whole snapshot, and the last or the next to last.</summary>
public sealed class KilledSnapshotTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly int[] Seeds = [3, 19, 41, 83];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("consulate-snapshots-");

    [Fact]
    public async Task A_process_that_is_killed_while_it_writes_leaves_a_whole_snapshot_and_the_next_goes_on_from_it()
    {
        string file = Path.Combine(_folder.FullName, "pages.index");
        int last = 0;
        foreach (int seed in Seeds)
        {
            await using SiteProcess writer = SiteProcess.StartSnapshotWriter(file);
            await writer.WaitForOutputAsync($"{SnapshotWriter.Saved}{last + 2}", Patience);
            await Task.Delay(new Random(seed).Next(200));
            Assert.False(writer.HasExited, writer.Output);
            await writer.KillAsync();

            int acknowledged = writer.Output.Split('\n').Where(line => line.StartsWith(SnapshotWriter.Saved, StringComparison.Ordinal))
                .Max(line => int.Parse(line[SnapshotWriter.Saved.Length..], CultureInfo.InvariantCulture));
            LoadedSnapshot found = IndexSnapshot.Load(file, SnapshotWriter.Schema);
            Assert.Equal(SnapshotStatus.Loaded, found.Status);
            last = SnapshotWriter.NumberOf(found);
            Assert.InRange(last, acknowledged, acknowledged + 1);
            Assert.Equal(SnapshotWriter.Page(last).Texts["body"], found.Index!.Reader.Find("page", "en")!.Texts["body"]);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
