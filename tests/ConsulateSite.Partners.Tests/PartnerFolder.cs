using ConsulateSite.Partners.Counting;
using ConsulateSite.Partners.News;
using ConsulateSite.Partners.Registrations;
using ConsulateSite.Partners.Storage;

namespace ConsulateSite.Partners.Tests;

/// <summary>A database in a folder of its own, and what works on it.</summary>
public sealed class PartnerFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("consulate-partners-");

    public PartnerFolder(PartnerSettings? settings = null)
    {
        Settings = settings ?? new PartnerSettings();
        Open();
    }

    public PartnerSettings Settings { get; }

    public TestClock Clock { get; } = new();

    public PartnerDatabase Database { get; private set; } = null!;

    public PartnerRoster Roster { get; private set; } = null!;

    public PartnerStore Partners { get; private set; } = null!;

    public EntryStore Entries { get; private set; } = null!;

    public RequestTally Tally { get; private set; } = null!;

    public string File => Path.Combine(_folder.FullName, "data", "partners.db");

    public static Registration Registration(string name = "Les Amis de l’Atlas", string? feed = "https://atlas.example/feed.xml") => new(
        name, "Lyon", new Uri("https://atlas.example/"), "bureau@atlas.example", feed is null ? null : new Uri(feed), "Nouvelles sur notre site", "fr");

    /// <summary>Lets go of the file and begins again with what is on the disk.</summary>
    public void Reopen()
    {
        Database.Dispose();
        Open();
    }

    /// <summary>A partner that has been approved and has taken its key.</summary>
    public async Task<(string Id, string Key)> ApprovedAsync(Guid? page = null, string? feed = "https://atlas.example/feed.xml")
    {
        string id = (await Partners.RegisterAsync(Registration(feed: feed), confirms: false))!.Id;
        Assert.True(await Partners.ApproveAsync(id, page));
        return (id, (await Partners.TakeKeyAsync((await Partners.CreateLinkAsync(id))!))!);
    }

    public void Dispose()
    {
        Database.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Open()
    {
        Database = new PartnerDatabase(File);
        Roster = new PartnerRoster(Database);
        Partners = new PartnerStore(Database, Settings, Roster, Clock);
        Entries = new EntryStore(Database, Settings, Clock);
        Tally = new RequestTally(Database, Roster, Settings, Clock);
    }
}
