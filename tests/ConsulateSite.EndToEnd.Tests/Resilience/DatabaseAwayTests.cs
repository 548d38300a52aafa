using System.Data.Common;
using System.Net;
using System.Xml.Linq;
using ConsulateSite.Caching;
using ConsulateSite.Cms.Published.Memory;
using ConsulateSite.EndToEnd.Tests.Durability;
using ConsulateSite.EndToEnd.Tests.Pages;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using File = System.IO.File;

namespace ConsulateSite.EndToEnd.Tests.Resilience;

/// <summary>Takes the database file away from the running site, and puts it back.</summary>
[Collection(SiteCollection.Name)]
public sealed class DatabaseAwayTests(SiteFixture site)
{
    private const string Article = "Un article écrit après le retour";

    [Fact]
    public async Task The_whole_site_is_read_while_the_database_is_away_and_written_when_it_is_back()
    {
        string[] addresses = await AllAddressesAsync();
        await ForgetAsync();
        await ReadAsync("/fr/");
        IContent edited = site.Find("page", "fr", "À propos de ce site");
        await using (AwayFile away = new(DatabaseFile.PathIn(site.DataDirectory)))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync("/healthz/ready"));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync("/healthz/live"));
            List<string> faults = [];
            foreach (string address in addresses)
            {
                if (await StatusAsync(address) is not HttpStatusCode.OK and var status)
                {
                    faults.Add($"{status} {Uri.UnescapeDataString(address)}");
                }
            }

            Assert.Empty(faults);
            Assert.Equal(HttpStatusCode.OK, await StatusAsync("/fr/search?q=passeport"));
            // Whether a page was here once is known to the database only.
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync("/fr/rien"));
            Assert.ThrowsAny<DbException>(() => site.Save(edited));
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/healthz/ready"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/fr/rien"));
        IContent written = await site.PublishArticleAsync(Article);
        try
        {
            Assert.Contains(Article, await ReadAsync(Addresses.FrenchNews), StringComparison.Ordinal);
            DatabaseFile.At(site.DataDirectory).AssertWhole();
        }
        finally
        {
            site.Remove("newsArticle", "fr", written.GetCultureName("fr")!);
        }
    }

    // As after a start: nothing has been shown, and what is published has been read in the background.
    private async Task ForgetAsync()
    {
        await site.Service<IDocumentCacheService>().ClearMemoryCacheAsync(CancellationToken.None);
        await site.Service<IMediaCacheService>().ClearMemoryCacheAsync(CancellationToken.None);
        site.Service<IPublishedContentTypeCache>().ClearAll();
        foreach (IEvictable store in site.Service<IEnumerable<IEvictable>>())
        {
            store.Evict([ContentTags.Everything]);
        }

        site.Service<PublishedMemory>().Fill(CancellationToken.None);
    }

    private async Task<string[]> AllAddressesAsync()
    {
        List<string> addresses = [];
        foreach (string language in new[] { "ar", "fr", "en" })
        {
            XElement sitemap = XElement.Parse(await site.Client.GetStringAsync($"/sitemaps/{language}-1.xml"));
            addresses.AddRange(sitemap.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).AbsolutePath));
        }

        Assert.True(addresses.Count > 300, $"Only {addresses.Count} addresses were found.");
        return [.. addresses];
    }

    private Task<string> ReadAsync(string address) => site.Client.GetStringAsync(address);

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(address);
        return response.StatusCode;
    }

    /// <summary>The file and what SQLite keeps beside it are elsewhere as long as this is there.</summary>
    private sealed class AwayFile : IAsyncDisposable
    {
        private static readonly string[] Parts = ["", "-wal", "-shm"];

        private readonly string _path;

        public AwayFile(string path)
        {
            _path = path;
            Move(path, path + ".away");
        }

        public ValueTask DisposeAsync()
        {
            Move(_path + ".away", _path);
            return ValueTask.CompletedTask;
        }

        private static void Move(string from, string to)
        {
            foreach (string part in Parts.Where(part => File.Exists(from + part)))
            {
                File.Move(from + part, to + part);
            }
        }
    }
}
