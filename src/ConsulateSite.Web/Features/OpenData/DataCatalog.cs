using System.Globalization;
using System.Text.Json.Nodes;
using ConsulateSite.Web.Features.StructuredData;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>Describes the datasets for machines: for search engines in the words of schema.org, for portals of open data in those of DCAT.</summary>
internal static class DataCatalog
{
    private const string Sha256 = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";

    /// <summary>The catalogue as DCAT 3 in JSON-LD.</summary>
    /// <param name="home">The page of open data, absolute, without a slash at its end.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="culture">Its language.</param>
    /// <param name="datasets">The datasets.</param>
    /// <param name="changes">What the file with the changes says of itself. It has no sum: what it tells is in the database alone.</param>
    public static JsonObject ForPortals(string home, string title, string culture, IReadOnlyList<BuiltDataset> datasets, DatasetHead changes) => new()
    {
        ["@context"] = new JsonObject
        {
            ["dcat"] = "http://www.w3.org/ns/dcat#",
            ["dct"] = "http://purl.org/dc/terms/",
            ["foaf"] = "http://xmlns.com/foaf/0.1/",
            ["spdx"] = "http://spdx.org/rdf/terms#",
            ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        },
        ["@id"] = home,
        ["@type"] = "dcat:Catalog",
        ["dct:title"] = InLanguage(title, culture),
        ["dct:language"] = culture,
        ["dct:license"] = Reference(DataLicence.Address),
        ["foaf:homepage"] = Reference(home),
        ["dcat:dataset"] = Schema.List(datasets.Select(dataset => ForPortals(dataset, culture)).Append(ForPortals(changes, culture, [Distribution(changes, DataFormat.Json)]))),
    };

    /// <summary>The catalogue in the words of schema.org.</summary>
    /// <param name="home">The page of open data, absolute, without a slash at its end.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="culture">Its language.</param>
    /// <param name="datasets">The datasets.</param>
    public static JsonObject ForSearchEngines(string home, string title, string culture, IReadOnlyList<BuiltDataset> datasets) => new()
    {
        ["@type"] = "DataCatalog",
        ["name"] = title,
        ["url"] = home,
        ["inLanguage"] = culture,
        ["license"] = DataLicence.Address,
        ["dataset"] = Schema.List(datasets.Select(dataset => ForSearchEngines(dataset, culture))),
    };

    private static JsonObject ForSearchEngines(BuiltDataset dataset, string culture) => new JsonObject
    {
        ["@type"] = "Dataset",
        ["name"] = dataset.Head.Title,
        ["description"] = dataset.Head.Description,
        ["identifier"] = dataset.Head.Name,
        ["inLanguage"] = culture,
        ["license"] = DataLicence.Address,
        ["creator"] = new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = dataset.Head.Publisher },
        ["distribution"] = Schema.List(Distributions(dataset).Select(file => new JsonObject
        {
            ["@type"] = "DataDownload",
            ["encodingFormat"] = MediaTypeOf(file.Format),
            ["contentUrl"] = dataset.Head.AddressOf(file.Format),
            ["sha256"] = file.Checksum,
        })),
    }.With("dateModified", Moment(dataset));

    private static JsonObject ForPortals(BuiltDataset dataset, string culture) =>
        ForPortals(dataset.Head, culture, Distributions(dataset).Select(file => Distribution(dataset.Head, file)))
            .With("dct:modified", Moment(dataset) is { } moment ? new JsonObject { ["@type"] = "xsd:dateTime", ["@value"] = moment } : null);

    private static JsonObject ForPortals(DatasetHead head, string culture, IEnumerable<JsonObject> files) => new()
    {
        ["@id"] = $"{head.Home}#{head.Name}",
        ["@type"] = "dcat:Dataset",
        ["dct:identifier"] = head.Name,
        ["dct:title"] = InLanguage(head.Title, culture),
        ["dct:description"] = InLanguage(head.Description, culture),
        ["dct:language"] = culture,
        ["dct:license"] = Reference(DataLicence.Address),
        ["dct:publisher"] = new JsonObject { ["@type"] = "foaf:Organization", ["foaf:name"] = InLanguage(head.Publisher, culture) },
        ["dcat:distribution"] = Schema.List(files),
    };

    private static JsonObject Distribution(DatasetHead head, DataFile file) => Distribution(head, file.Format)
        .With("dcat:byteSize", file.Bytes.Length)
        .With("spdx:checksum", new JsonObject
        {
            ["@type"] = "spdx:Checksum",
            ["spdx:algorithm"] = Reference(Sha256),
            ["spdx:checksumValue"] = new JsonObject { ["@type"] = "xsd:hexBinary", ["@value"] = file.Checksum },
        });

    private static JsonObject Distribution(DatasetHead head, DataFormat format) => new()
    {
        ["@type"] = "dcat:Distribution",
        ["dct:title"] = $"{head.Name}{format.Ending}",
        ["dcat:downloadURL"] = Reference(head.AddressOf(format)),
        ["dcat:mediaType"] = Reference($"https://www.iana.org/assignments/media-types/{MediaTypeOf(format)}"),
        ["dct:license"] = Reference(DataLicence.Address),
        ["dct:conformsTo"] = Reference(head.AddressOf(DataFormat.Schema)),
    };

    private static IEnumerable<DataFile> Distributions(BuiltDataset dataset) => dataset.Files.Where(file => file.Format != DataFormat.Schema);

    private static string MediaTypeOf(DataFormat format) => format.MediaType.Split(';')[0];

    private static string? Moment(BuiltDataset dataset) =>
        dataset.Changed?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static JsonObject InLanguage(string text, string culture) => new() { ["@value"] = text, ["@language"] = culture };

    private static JsonObject Reference(string address) => new() { ["@id"] = address };
}
