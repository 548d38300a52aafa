using ConsulateSite.Web.Features.OpenData.Records;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>Makes the files of the datasets. The same content gives the same bytes, so that a checksum on the page holds for the file.</summary>
internal sealed class DatasetBuilder(IEnumerable<IDataset> datasets, SiteLanguages languages, SiteAddresses addresses)
{
    /// <summary>The names of all datasets.</summary>
    public IEnumerable<string> Names => datasets.Select(dataset => dataset.Name);

    /// <summary>All datasets in the reader's language.</summary>
    public IReadOnlyList<BuiltDataset> All(PageContext page) => [.. datasets.Select(dataset => Build(dataset, page))];

    /// <summary>A dataset by its name; <c>null</c> when there is none of that name.</summary>
    public BuiltDataset? Find(string name, PageContext page) =>
        datasets.FirstOrDefault(dataset => dataset.Name == name) is { } found ? Build(found, page) : null;

    /// <summary>The page of open data, absolute, without a slash at its end.</summary>
    public string HomeOf(PageContext page) => addresses.Absolute(FeatureAddress.DataOf(languages.PathOf(page.Language)), page.Address);

    /// <summary>What the file with the changes says of itself.</summary>
    public DatasetHead ChangesOf(PageContext page) => Head(DataFiles.ChangesName, page.Texts["Data.Changes"], page.Texts["Data.ChangesText"], page);

    private BuiltDataset Build(IDataset dataset, PageContext page)
    {
        IReadOnlyList<DataRecord> records = dataset.Read(page);
        DateTimeOffset? changed = records.Count == 0 ? null : records.Max(record => record.Changed);
        DatasetHead head = Head(
            dataset.Name, page.Texts[ChoiceWords.Key("Data.Set", dataset.Name)], page.Texts[ChoiceWords.Key("Data.About", dataset.Name)], page);
        return new BuiltDataset(
            head,
            records.Count,
            changed,
            [
                File(head, DataFormat.Csv, DataCsv.Write(dataset.RecordType, records)),
                File(head, DataFormat.Json, DataRecords.Write(head, dataset.RecordType, records, changed)),
                File(head, DataFormat.Schema, DataSchema.Write(head, dataset.RecordType, page.Texts)),
            ]);
    }

    private static DataFile File(DatasetHead head, DataFormat format, byte[] bytes) => new($"{head.Name}{format.Ending}", format, bytes);

    private DatasetHead Head(string name, string title, string description, PageContext page) => new()
    {
        Name = name,
        Title = title,
        Description = description,
        Language = page.Culture,
        Publisher = page.Site.NameIn(page.Culture) ?? page.Texts["Site.Name"],
        Notice = page.Texts["Data.Notice"],
        Home = HomeOf(page),
    };
}
