using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Microsoft.Extensions.Localization;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>Describes a file of records as JSON Schema. It is made of the type of the records, so the two cannot part.</summary>
internal static class DataSchema
{
    private const string Reference = "$ref";
    private const string Root = "#";
    private const string Records = "#/properties/records/items";
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSchemaExporterOptions Exporter = new() { TreatNullObliviousAsNonNullable = true };

    /// <summary>Describes the file of a dataset.</summary>
    /// <param name="dataset">What the dataset says of itself.</param>
    /// <param name="record">The type of its records.</param>
    /// <param name="texts">The words in which fields are named.</param>
    public static byte[] Write(DatasetHead dataset, Type record, IStringLocalizer texts)
    {
        JsonObject records = DataJson.Options.GetJsonSchemaAsNode(record, Exporter).AsObject();
        Rebase(records);
        Name(records, texts);
        JsonObject schema = new()
        {
            ["$schema"] = Draft,
            ["$id"] = dataset.AddressOf(DataFormat.Schema),
            ["title"] = dataset.Title,
            ["description"] = dataset.Description,
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["dataset"] = new JsonObject { ["const"] = dataset.Name },
                ["title"] = OfType("string"),
                ["language"] = new JsonObject { ["const"] = dataset.Language },
                ["publisher"] = OfType("string"),
                ["notice"] = OfType("string"),
                ["licence"] = OfType("string", "uri"),
                ["schema"] = OfType("string", "uri"),
                ["changed"] = new JsonObject { ["type"] = new JsonArray("string", "null"), ["format"] = "date-time" },
                ["count"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
                ["records"] = new JsonObject { ["type"] = "array", ["items"] = records },
            },
            ["required"] = new JsonArray("dataset", "title", "language", "publisher", "notice", "licence", "schema", "changed", "count", "records"),
        };
        return JsonSerializer.SerializeToUtf8Bytes(schema, DataJson.Options);
    }

    /// <summary>Describes the file with the changes.</summary>
    /// <param name="changes">What the file says of itself.</param>
    /// <param name="datasets">The names of the datasets that can change.</param>
    /// <param name="texts">The words in which fields are named.</param>
    public static byte[] WriteChanges(DatasetHead changes, IEnumerable<string> datasets, IStringLocalizer texts)
    {
        JsonObject change = DataJson.Options.GetJsonSchemaAsNode(typeof(DataChange), Exporter).AsObject();
        Name(change, texts);
        JsonNode fields = change["properties"]!;
        fields["action"]!["enum"] = new JsonArray(DataChange.Published, DataChange.Withdrawn);
        fields["datasets"]!["items"]!["enum"] = new JsonArray([.. datasets.Select(name => JsonValue.Create(name))]);
        JsonObject schema = new()
        {
            ["$schema"] = Draft,
            ["$id"] = changes.AddressOf(DataFormat.Schema),
            ["title"] = changes.Title,
            ["description"] = changes.Description,
            ["type"] = "array",
            ["items"] = change,
        };
        return JsonSerializer.SerializeToUtf8Bytes(schema, DataJson.Options);
    }

    private static JsonObject OfType(string type, string? format = null) =>
        format is null ? new JsonObject { ["type"] = type } : new JsonObject { ["type"] = type, ["format"] = format };

    // A type that occurs twice is described once and then referred to, from where the description of the record began.
    private static void Rebase(JsonNode? node)
    {
        if (node is JsonObject description)
        {
            if ((string?)description[Reference] is { } reference)
            {
                description[Reference] = Records + reference[Root.Length..];
            }

            foreach ((_, JsonNode? part) in description.ToArray())
            {
                Rebase(part);
            }
        }
    }

    private static void Name(JsonObject record, IStringLocalizer texts)
    {
        foreach ((string field, JsonNode? description) in record["properties"]!.AsObject())
        {
            description!["title"] = DataFields.InWords(field, texts);
        }
    }
}
