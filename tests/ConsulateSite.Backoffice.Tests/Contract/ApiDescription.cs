using System.Text.Json;

namespace ConsulateSite.Backoffice.Tests.Contract;

/// <summary>The OpenAPI document of the Management API.</summary>
internal sealed class ApiDescription(JsonElement document)
{
    /// <summary>All operations, by method and path without the names of the parameters.</summary>
    public IReadOnlyDictionary<string, JsonElement> Operations { get; } = document.GetProperty("paths").EnumerateObject()
        .SelectMany(path => path.Value.EnumerateObject(), (path, operation) =>
            KeyValuePair.Create(ClientOperation.KeyOf(operation.Name.ToUpperInvariant(), path.Name), operation.Value))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The schema of the JSON that an operation takes.</summary>
    public static JsonElement? Request(JsonElement operation) =>
        operation.TryGetProperty("requestBody", out JsonElement body) ? Json(body) : null;

    /// <summary>The schema of the JSON that an operation gives.</summary>
    public static JsonElement? Response(JsonElement operation) =>
        operation.GetProperty("responses").EnumerateObject().FirstOrDefault(answer => answer.Name.StartsWith('2')).Value is
        { ValueKind: JsonValueKind.Object } success
            ? Json(success)
            : null;

    /// <summary>The names of the parameters in the address.</summary>
    public static IEnumerable<string> Query(JsonElement operation) =>
        operation.TryGetProperty("parameters", out JsonElement parameters)
            ? parameters.EnumerateArray().Where(x => x.GetProperty("in").GetString() == "query").Select(x => x.GetProperty("name").GetString()!)
            : [];

    /// <summary>Follows references, and looks through the possibility of null.</summary>
    public JsonElement Resolve(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            return Resolve(reference.GetString()!.Split('/').Skip(1).Aggregate(document, (part, name) => part.GetProperty(name)));
        }

        return schema.TryGetProperty("oneOf", out JsonElement options) && options.EnumerateArray().Any(IsNull)
            ? Resolve(options.EnumerateArray().First(option => !IsNull(option)))
            : schema;
    }

    /// <summary>Whether null fits the schema.</summary>
    public static bool IsNullable(JsonElement schema) =>
        (schema.TryGetProperty("oneOf", out JsonElement options) && options.EnumerateArray().Any(IsNull))
        || Kinds(schema).Contains("null", StringComparer.Ordinal);

    /// <summary>The kinds of JSON that fit the schema; none where everything does.</summary>
    public static IReadOnlyList<string> Kinds(JsonElement schema) => !schema.TryGetProperty("type", out JsonElement type) ? []
        : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(kind => kind.GetString()!)]
        : [type.GetString()!];

    private static bool IsNull(JsonElement schema) => Kinds(schema) is ["null"];

    private static JsonElement? Json(JsonElement part) =>
        part.TryGetProperty("content", out JsonElement content) && content.TryGetProperty("application/json", out JsonElement json)
            ? json.GetProperty("schema")
            : null;
}
