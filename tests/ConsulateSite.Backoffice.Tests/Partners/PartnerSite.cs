using ConsulateSite.Backoffice.Tests.Hosting;
using ConsulateSite.Insights.Storage;
using ConsulateSite.Partners.News;
using ConsulateSite.Partners.Registrations;
using ConsulateSite.Partners.Storage;

namespace ConsulateSite.Backoffice.Tests.Partners;

/// <summary>Associations as they come to a site.</summary>
internal static class PartnerSite
{
    private const string Entry =
        """
        INSERT INTO entry (partner, identity, state, title, link, summary, day)
        VALUES ($partner, $identity, 1, 'Fête de l’Atlas', 'https://atlas.example/fete', 'Venez nombreux', 739570)
        """;

    /// <summary>Registers an association.</summary>
    public static async Task<string> RegisterAsync(this BackofficeSite site, string name = "Les Amis de l’Atlas") =>
        (await site.Get<PartnerStore>().RegisterAsync(
            new Registration(
                name, "Lyon", new Uri("https://atlas.example/"), "bureau@atlas.example", new Uri("https://atlas.example/feed.xml"), "Nouvelles", "fr"),
            confirms: false))!.Id;

    /// <summary>Registers and approves an association.</summary>
    public static async Task<string> AddPartnerAsync(this BackofficeSite site, Guid? page)
    {
        string id = await site.RegisterAsync();
        Assert.True(await site.Get<PartnerStore>().ApproveAsync(id, page));
        return id;
    }

    /// <summary>Adds something that an association tells.</summary>
    public static async Task<long> AddPartnerEntryAsync(this BackofficeSite site, string partner)
    {
        await site.Get<PartnerDatabase>().WriteAsync(
            connection => connection.Run(Entry, ("$partner", partner), ("$identity", Guid.NewGuid().ToString())), CancellationToken.None);
        return site.Get<EntryStore>().Find(EntryState.Waiting).Last(entry => entry.Partner == partner).Id;
    }
}
