using ConsulateSite.Search.Snapshots;
using ConsulateSite.Web.Indexing;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.EndToEnd.Tests.Search;

[Collection(SiteCollection.Name)]
public sealed class IndexFileTests(SiteFixture site) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("consulate-index-");

    private string File => Path.Combine(_folder.FullName, "indexes", "pages.index");

    [Fact]
    public async Task A_whole_file_of_the_present_content_is_loaded()
    {
        int expected = (await site.CompleteIndexAsync()).DocumentCount;
        Assert.False(OpenLoads());
        Assert.True(OpenLoads());
        Assert.Equal(expected, Open().DocumentCount);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public void A_damaged_file_is_noticed_and_repaired(double place)
    {
        int expected = Open().DocumentCount;
        byte[] bytes = System.IO.File.ReadAllBytes(File);
        bytes[(int)(bytes.Length * place)] ^= 1;
        System.IO.File.WriteAllBytes(File, bytes);
        Assert.Equal(SnapshotStatus.Damaged, IndexSnapshot.Load(File, PageFields.Schema).Status);

        Assert.Equal(expected, Open().DocumentCount);
        Assert.Equal(SnapshotStatus.Loaded, IndexSnapshot.Load(File, PageFields.Schema).Status);
    }

    [Fact]
    public async Task A_file_of_older_content_is_not_used()
    {
        Open();
        IContent article = await site.PublishArticleAsync("Un article pour un index vieilli");
        try
        {
            Assert.False(OpenLoads());
        }
        finally
        {
            site.Remove("newsArticle", "fr", article.GetCultureName("fr")!);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // What was loaded need not be written again.
    private bool OpenLoads()
    {
        ContentIndex index = Create();
        index.Open(CancellationToken.None);
        byte[]? before = System.IO.File.Exists(File) ? System.IO.File.ReadAllBytes(File) : null;
        index.Forget();
        index.Save();
        if (System.IO.File.Exists(File))
        {
            return false;
        }

        System.IO.File.WriteAllBytes(File, before!);
        return true;
    }

    private ContentIndex Open()
    {
        ContentIndex index = Create();
        index.Open(CancellationToken.None);
        index.Save();
        return index;
    }

    private ContentIndex Create() => site.CreateIndex(new IndexFile(File));
}
