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
    public static JsonObject ForPortals(string home, string title, string culture, IReadOnlyList<BuiltDataset> datasets) => new()
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
        ["dcat:dataset"] = Schema.List(datasets.Select(dataset => ForPortals(dataset, culture))),
    };

    /// <summary>The catalogue in the words of schema.org.</summary>
    /// <inheritdoc cref="ForPortals(string, string, string, IReadOnlyList{BuiltDataset})" path="/param" />
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
            ["encodingFormat"] = MediaTypeOf(file),
            ["contentUrl"] = dataset.Head.AddressOf(file.Format),
            ["sha256"] = file.Checksum,
        })),
    }.With("dateModified", Moment(dataset));

    private static JsonObject ForPortals(BuiltDataset dataset, string culture) => new JsonObject
    {
        ["@id"] = $"{dataset.Head.Home}#{dataset.Head.Name}",
        ["@type"] = "dcat:Dataset",
        ["dct:identifier"] = dataset.Head.Name,
        ["dct:title"] = InLanguage(dataset.Head.Title, culture),
        ["dct:description"] = InLanguage(dataset.Head.Description, culture),
        ["dct:language"] = culture,
        ["dct:license"] = Reference(DataLicence.Address),
        ["dct:publisher"] = new JsonObject { ["@type"] = "foaf:Organization", ["foaf:name"] = InLanguage(dataset.Head.Publisher, culture) },
        ["dcat:distribution"] = Schema.List(Distributions(dataset).Select(file => new JsonObject
        {
            ["@type"] = "dcat:Distribution",
            ["dct:title"] = file.Name,
            ["dcat:downloadURL"] = Reference(dataset.Head.AddressOf(file.Format)),
            ["dcat:mediaType"] = Reference($"https://www.iana.org/assignments/media-types/{MediaTypeOf(file)}"),
            ["dcat:byteSize"] = file.Bytes.Length,
            ["dct:license"] = Reference(DataLicence.Address),
            ["dct:conformsTo"] = Reference(dataset.Head.AddressOf(DataFormat.Schema)),
            ["spdx:checksum"] = new JsonObject
            {
                ["@type"] = "spdx:Checksum",
                ["spdx:algorithm"] = Reference(Sha256),
                ["spdx:checksumValue"] = new JsonObject { ["@type"] = "xsd:hexBinary", ["@value"] = file.Checksum },
            },
        })),
    }.With("dct:modified", Moment(dataset) is { } moment ? new JsonObject { ["@type"] = "xsd:dateTime", ["@value"] = moment } : null);

    private static IEnumerable<DataFile> Distributions(BuiltDataset dataset) => dataset.Files.Where(file => file.Format != DataFormat.Schema);

    private static string MediaTypeOf(DataFile file) => file.Format.MediaType.Split(';')[0];

    private static string? Moment(BuiltDataset dataset) =>
        dataset.Changed?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static JsonObject InLanguage(string text, string culture) => new() { ["@value"] = text, ["@language"] = culture };

    private static JsonObject Reference(string address) => new() { ["@id"] = address };
}
