using System.Globalization;
using ConsulateSite.USync;
using ConsulateSite.USync.CommandLine;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using File = System.IO.File;

namespace ConsulateSite.EndToEnd.Tests.USync;

/// <summary>The product's own schema and content, through the real engine into a real database and back.</summary>
public class ProductImportTests(ProductSite site) : IClassFixture<ProductSite>
{
    [Fact]
    public void Every_file_is_imported()
    {
        Assert.True(site.First.Success, Text(site.First));
        Assert.Equal(FilesOf(Repository.USync).Count, site.First.Count(USyncChangeType.Create) + site.First.Count(USyncChangeType.Update) + site.First.Count(USyncChangeType.NoChange));
        Assert.DoesNotContain(site.First.Items, item => item.Warnings.Count > 0);
    }

    [Fact]
    public async Task A_second_import_changes_nothing_and_says_so()
    {
        USyncResult second = await site.Site.USync.ImportAsync(Repository.USync);

        Assert.True(second.Items.All(item => item.Change == USyncChangeType.NoChange), Text(second));
    }

    [Fact]
    public async Task An_export_over_a_copy_of_the_files_touches_none_of_them()
    {
        string copy = site.Site.Folder("copy");
        IReadOnlyList<string> files = FilesOf(Repository.USync);
        foreach (string file in files)
        {
            string target = Path.Combine(copy, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Repository.USync, file), target);
        }

        USyncResult export = await site.Site.USync.ExportAsync(copy);

        Assert.True(export.Success, Text(export));
        foreach (string file in files)
        {
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Repository.USync, file)), await File.ReadAllBytesAsync(Path.Combine(copy, file)));
        }
    }

    [Fact]
    public async Task An_export_into_an_empty_folder_says_what_the_site_says()
    {
        string folder = site.Site.Folder("export");

        USyncResult export = await site.Site.USync.ExportAsync(folder);
        USyncResult report = await site.Site.USync.ReportAsync(folder);

        Assert.True(export.Success, Text(export));
        Assert.True(report.Items.All(item => item.Change == USyncChangeType.NoChange), Text(report));
        Assert.Equal(export.Items.Count, report.Items.Count);
    }

    [Fact]
    public async Task An_export_fills_another_site_with_the_same()
    {
        string folder = site.Site.Folder("carried");
        await site.Site.USync.ExportAsync(folder);
        SiteFixture other = new();
        await other.InitializeAsync();
        try
        {
            USyncResult import = await other.USync.ImportAsync(folder);
            USyncResult report = await other.USync.ReportAsync(Repository.USync);

            Assert.True(import.Success, Text(import));
            Assert.True(report.Items.All(item => item.Change == USyncChangeType.NoChange), Text(report));
        }
        finally
        {
            await other.DisposeAsync();
        }
    }

    [Fact]
    public void Pages_are_published_in_the_languages_that_their_files_say()
    {
        IContent home = Assert.Single(site.Site.Get<IContentService>().GetRootContent(), node => node.ContentType.Alias == "site");

        Assert.Equal(["ar", "en", "fr"], home.PublishedCultures.Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<string> FilesOf(string folder) => Directory
        .EnumerateFiles(folder, "*.config", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) != "usync.config")
        .Select(file => Path.GetRelativePath(folder, file))
        .Order(StringComparer.Ordinal)
        .ToList();

    private static string Text(USyncResult result)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        ResultTable.Write(writer, result with { Items = result.Items.Where(item => item.Change != USyncChangeType.NoChange).ToList() }, verbose: true);
        return writer.ToString();
    }
}
