using ConsulateSite.Web.Features.Figures;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>The form of a file of open data.</summary>
/// <param name="Label">What it is called in every language.</param>
/// <param name="Ending">The ending of the file's name, with the dot.</param>
/// <param name="MediaType">The media type, with what readers need to know of the letters.</param>
internal sealed record DataFormat(string Label, string Ending, string MediaType)
{
    /// <summary>A table: RFC 4180.</summary>
    public static readonly DataFormat Csv = new("CSV", ".csv", FigureCsv.MediaType);

    /// <summary>Records with their parts: RFC 8259.</summary>
    public static readonly DataFormat Json = new("JSON", ".json", "application/json");

    /// <summary>What the records look like: JSON Schema, draft 2020-12.</summary>
    public static readonly DataFormat Schema = new("JSON Schema", ".schema.json", "application/schema+json");

    /// <summary>The catalogue: DCAT in JSON-LD 1.1.</summary>
    public static readonly DataFormat Linked = new("JSON-LD", ".jsonld", "application/ld+json");

    /// <summary>The media types that are worth compressing and that no framework knows of.</summary>
    public static IEnumerable<string> MediaTypes { get; } = ["text/csv", Schema.MediaType, Linked.MediaType];
}
