using System.Globalization;
using ConsulateSite.USync;
using ConsulateSite.USync.CommandLine;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.USync;

/// <summary>A small site of Umbraco 9 with everything that was met in exports of real sites, and with hostile files.</summary>
public class TrapsTests(TrapSite site) : IClassFixture<TrapSite>
{
    private static readonly Guid Home = Guid.Parse("e1000000-0000-0000-0000-000000000001");
    private static readonly Guid Child = Guid.Parse("e1000000-0000-0000-0000-000000000002");
    private static readonly Guid Second = Guid.Parse("e1000000-0000-0000-0000-000000000003");

    [Fact]
    public void Only_the_broken_and_hostile_files_fail_and_each_says_why()
    {
        Assert.Equal(
            ["Content/broken-value.config", "Content/hostile-dtd.config", "Content/orphan.config", "Media/escape.config"],
            site.First.Items.Where(item => item.Change == USyncChangeType.Fail).Select(item => item.File).Order(StringComparer.Ordinal));
        Assert.All(site.First.Items.Where(item => item.Change == USyncChangeType.Fail), item => Assert.False(string.IsNullOrWhiteSpace(item.Reason)));
        Assert.Equal(20, Result("Content/broken-value.config").Line);
        Assert.Equal(1, site.First.ExitCode);
    }

    [Fact]
    public void Nothing_of_a_file_that_failed_is_stored()
    {
        for (int number = 1; number <= 4; number++)
        {
            Guid key = Guid.Parse($"e9000000-0000-0000-0000-00000000000{number}");
            Assert.Null(Get<IContentService>().GetById(key));
            Assert.Null(Get<IMediaService>().GetById(key));
        }
    }

    [Fact]
    public async Task A_second_import_changes_nothing_but_fails_the_same_files()
    {
        USyncResult second = await site.Site.USync.ImportAsync(TrapSite.Folder);

        Assert.True(second.Items.All(item => item.Change is USyncChangeType.NoChange or USyncChangeType.Fail), Text(second));
        Assert.Equal(4, second.Count(USyncChangeType.Fail));
    }

    [Fact]
    public void Parents_are_found_by_key_whatever_the_path_and_the_order_of_files()
    {
        Assert.Equal(Document(Home).Id, Document(Second).ParentId);
        Assert.Equal(Document(Second).Id, Document(Child).ParentId);
    }

    [Fact]
    public void Cultures_and_codes_are_found_whatever_their_case()
    {
        Assert.Equal("Welcome", Document(Home).GetValue<string>("title", "en-US"));
        Assert.Equal("Home", Document(Home).GetCultureName("en-US"));
        Assert.True(Document(Home).IsCulturePublished("en-US"));
        Assert.True(Document(Child).IsCulturePublished("ar"));
        Assert.False(Document(Child).IsCulturePublished("en-US"));
    }

    [Fact]
    public async Task A_fall_back_is_set_and_the_default_is_the_one_of_the_files()
    {
        ILanguageService languages = Get<ILanguageService>();

        Assert.Equal("ar", await languages.GetDefaultIsoCodeAsync());
        Assert.Equal("ar", (await languages.GetAsync("en-US"))!.FallbackIsoCode);
    }

    [Fact]
    public void A_language_without_a_file_is_told()
    {
        Assert.Contains("\"de\"", Assert.Single(Result("Dictionary/greeting.config").Warnings), StringComparison.Ordinal);
        Assert.Contains(Result("Content/الرئيسية.config").Warnings, warning => warning.Contains("\"de\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_live_file_beats_a_tombstone_and_a_copy_that_says_the_same_is_only_told()
    {
        Assert.False(Document(Home).Trashed);
        Assert.Contains("same key", Assert.Single(Result("Content/ثانية.config").Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_without_a_default_and_a_value_without_cdata_are_read()
    {
        Assert.Equal("ثانية", Document(Second).Name);
        Assert.Equal("بلا CDATA", Document(Second).GetValue<string>("title", "ar"));
    }

    [Fact]
    public void Text_that_looks_like_json_stays_text() =>
        Assert.Equal("[home] {not json}", Document(Home).GetValue<string>("code"));

    [Fact]
    public void Blocks_of_thirteen_are_stored_as_blocks_of_eighteen()
    {
        string body = Document(Home).GetValue<string>("body")!;

        Assert.Contains("\"contentKey\":\"f1000000-0000-0000-0000-000000000001\"", body, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"[first]\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("contentUdi", body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_in_the_bin_arrives_in_the_bin()
    {
        IContent trashed = Document(Guid.Parse("e1000000-0000-0000-0000-000000000004"));

        Assert.True(trashed.Trashed);
        Assert.Equal("قديمة", trashed.GetValue<string>("title", "ar"));
    }

    [Fact]
    public void A_leftover_and_an_orphaned_value_are_told()
    {
        Assert.Contains("title", Assert.Single(Result("Content/a-child.config").Warnings), StringComparison.Ordinal);
        Assert.Contains(Result("Content/الرئيسية.config").Warnings, warning => warning.Contains("\"subtitle\"", StringComparison.Ordinal));
        Assert.Equal("left behind when the property began to vary", Document(Child).GetValue<string>("title", "ar"));
    }

    [Fact]
    public async Task A_data_type_of_an_unknown_editor_is_stored_with_its_configuration_and_its_values_untouched()
    {
        IDataType map = (await Get<IDataTypeService>().GetAsync(Guid.Parse("a1000000-0000-0000-0000-000000000004")))!;

        Assert.Equal("Our.Map", map.EditorAlias);
        Assert.Equal("{ \"lat\" : 1.50, \"lng\":2 }", Document(Home).GetValue<string>("map"));
    }

    [Fact]
    public async Task Folders_are_made_with_their_real_names()
    {
        IDataType sw = (await Get<IDataTypeService>().GetAsync(Guid.Parse("a1000000-0000-0000-0000-000000000002")))!;
        EntityContainer folder = (await Get<IDataTypeContainerService>().GetParentAsync(sw))!;

        Assert.Equal("Yes or no", folder.Name);
        Assert.Equal("Simple things", (await Get<IDataTypeContainerService>().GetParentAsync(folder))!.Name);
    }

    [Fact]
    public void A_type_may_allow_itself_and_is_made_of_a_type_that_comes_later()
    {
        IContentType page = Get<IContentTypeService>().Get("page")!;

        Assert.Equal(["page"], page.AllowedContentTypes!.Select(type => type.Alias));
        Assert.Equal(["seo"], page.ContentTypeComposition.Select(type => type.Alias));
        Assert.Equal(Guid.Parse("c0808dd3-8133-4e4b-8ce8-e2bea84a96a4"), page.ListView);
        Assert.Equal("قنصلية", Document(Home).GetValue<string>("keywords", "ar"));
    }

    [Fact]
    public void A_blueprint_a_domain_and_a_relation_type_are_there()
    {
        Assert.Equal("عنوان", Get<IContentService>().GetBlueprintById(Guid.Parse("e3000000-0000-0000-0000-000000000001"))!.GetValue<string>("title", "ar"));
        Assert.Equal("ar", Get<IDomainService>().GetByName("https://example.org/ar")!.LanguageIsoCode);
        Assert.Equal("Translated from", Get<IRelationService>().GetRelationTypeByAlias("translatedFrom")!.Name);
    }

    [Fact]
    public async Task A_media_file_comes_with_its_item_and_none_leads_out_of_the_folder()
    {
        IMedia leaflet = Get<IMediaService>().GetById(Guid.Parse("e2000000-0000-0000-0000-000000000001"))!;
        await using Stream stream = Get<MediaFileManager>().FileSystem.OpenFile("x1/leaflet.txt");
        using StreamReader reader = new(stream);

        Assert.Equal("/media/x1/leaflet.txt", leaflet.GetValue<string>("umbracoFile"));
        Assert.Equal("A leaflet of the trap site.\n", await reader.ReadToEndAsync());
    }

    [Fact]
    public void A_kind_that_is_not_handled_is_told() =>
        Assert.Contains("MemberTypes", Assert.Single(site.First.Notes), StringComparison.Ordinal);

    [Fact]
    public async Task An_export_in_the_form_of_eighteen_says_the_same()
    {
        string folder = site.Site.Folder("upgraded");

        USyncResult export = await site.Site.USync.ExportAsync(folder);
        USyncResult report = await site.Site.USync.ReportAsync(folder);

        Assert.True(export.Success, Text(export));
        Assert.True(report.Items.All(item => item.Change == USyncChangeType.NoChange), Text(report));
        Assert.True(System.IO.File.Exists(Path.Combine(folder, "media/x1/leaflet.txt")));
    }

    private static string Text(USyncResult result)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        ResultTable.Write(writer, result with { Items = result.Items.Where(item => item.Change != USyncChangeType.NoChange).ToList() }, verbose: true);
        return writer.ToString();
    }

    private T Get<T>()
        where T : notnull => site.Site.Get<T>();

    private IContent Document(Guid key) => Get<IContentService>().GetById(key)!;

    private USyncItemResult Result(string file) => Assert.Single(site.First.Items, item => item.File == file);
}
