using ConsulateSite.Insights.Opinions;
using ConsulateSite.Insights.Searches;
using ConsulateSite.Insights.Storage;

namespace ConsulateSite.Insights.Tests;

/// <summary>A database in a folder of its own, and what works on it.</summary>
public sealed class InsightsFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("consulate-insights-");

    public InsightsFolder() => Database = new InsightsDatabase(File);

    public InsightsSettings Settings { get; init; } = new();

    public TestClock Clock { get; } = new();

    public InsightsDatabase Database { get; private set; }

    public string File => Path.Combine(_folder.FullName, "data", "insights.db");

    public OpinionStore Opinions => new(Database, Settings, Clock);

    public SearchStore Searches => new(Database, Clock);

    public Retention Retention => new(Database, Settings, Clock);

    /// <summary>Lets go of the file and begins again with what is on the disk.</summary>
    public void Reopen(Action? meanwhile = null)
    {
        Database.Dispose();
        meanwhile?.Invoke();
        Database = new InsightsDatabase(File);
    }

    public void Dispose()
    {
        Database.Dispose();
        _folder.Delete(recursive: true);
    }
}
