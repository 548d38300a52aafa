using System.Data.Common;
using System.Text.Json.Nodes;
using ConsulateSite.Web.Features.Feeds;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Features.StructuredData;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>Builds the page of open data.</summary>
internal sealed class DataBuilder(
    ChromeBuilder chrome,
    HeadBuilder heads,
    DatasetBuilder datasets,
    IEnumerable<IDataset> sets,
    DataChanges changes,
    FeedLinks feeds,
    SiteLanguages languages,
    ILogger<DataBuilder> logger)
{
    private const int MostChanges = 20;
    private const int Kilobyte = 1_000;

    /// <summary>Builds the page.</summary>
    public async Task<DataViewModel> BuildAsync(PageContext page)
    {
        string title = page.Texts["Data.Title"];
        IReadOnlyList<BuiltDataset> all = datasets.All(page);
        PageHead head = heads.Build(title, page.Texts["Data.Text"], page, AddressIn) with
        {
            Feeds = feeds.OfOffices(filter: null, page),
            StructuredData = StructuredDataBuilder.Write(new JsonArray(DataCatalog.ForSearchEngines(datasets.HomeOf(page), title, page.Culture, all))),
        };
        string home = AddressIn(page.Language);
        return new DataViewModel
        {
            Chrome = await chrome.BuildAsync(head, page, AddressIn),
            Licence = new PageLink(DataLicence.Name, DataLicence.Address),
            Datasets = [.. all.Select(dataset => Dataset(dataset, home, page))],
            Changes = await ChangesAsync(page),
            ChangesAddress = $"{home}/{DataFiles.Changes}",
            ChangesSchemaAddress = $"{home}/{DataFiles.ChangesSchema}",
            CatalogAddress = $"{home}/{DataFiles.Catalog}",
        };
    }

    private static DatedText Day(DateTimeOffset moment, PageContext page)
    {
        DateOnly day = DateOnly.FromDateTime(SiteZone.LocalOf(moment, page));
        return new DatedText(page.Formats.Date(day), day);
    }

    private static DataChangeRow Change(DataChange change, PageContext page) => new(
        Day(change.At, page),
        page.Texts[ChoiceWords.Key("Data.Act", change.Action)],
        page.Formats.List(change.Datasets.Select(name => page.Texts[ChoiceWords.Key("Data.Set", name)].Value)),
        change.Name ?? change.Id.ToString("D"),
        change.Url?.AbsolutePath);

    // What is published is in memory too; what changed and when is in the database only.
    private async Task<IReadOnlyList<DataChangeRow>?> ChangesAsync(PageContext page)
    {
        try
        {
            return [.. (await changes.ListAsync(page)).Take(MostChanges).Select(change => Change(change, page))];
        }
        catch (DbException exception)
        {
            logger.LogError(exception, "The open data are shown without what changed");
            page.Reads.DoNotStore();
            return null;
        }
    }

    private string AddressIn(SiteLanguage language) => FeatureAddress.DataOf(languages.PathOf(language));

    private DatasetViewModel Dataset(BuiltDataset dataset, string home, PageContext page) => new()
    {
        Name = dataset.Head.Name,
        Title = dataset.Head.Title,
        Description = dataset.Head.Description,
        Count = page.Formats.Number(dataset.Count),
        Changed = dataset.Changed is { } changed ? Day(changed, page) : null,
        Files =
        [
            .. dataset.Files.Select(file => new DataFileRow(
                file.Format.Label, file.Name, $"{home}/{file.Name}", page.Texts["Data.Size", page.Formats.Number((file.Bytes.Length + Kilobyte - 1) / Kilobyte)], file.Checksum)),
        ],
        Fields =
        [
            .. DataJson.FieldsOf(sets.First(set => set.Name == dataset.Head.Name).RecordType)
                .Select(field => (field.Name, DataFields.InWords(field.Name, page.Texts))),
        ],
    };
}
