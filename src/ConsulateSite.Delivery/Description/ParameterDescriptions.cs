using System.Text.Json.Nodes;
using ConsulateSite.Delivery.Requests;

namespace ConsulateSite.Delivery.Description;

/// <summary>Describes the parameters and headers of all operations.</summary>
internal static class ParameterDescriptions
{
    /// <summary>A reference to a parameter.</summary>
    /// <param name="name">Its name in the description.</param>
    public static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/parameters/{name}" };

    /// <summary>All parameters by name.</summary>
    public static JsonObject All() => new()
    {
        ["itemId"] = InPath("id", "The key of the item", new JsonObject { ["type"] = "string", ["format"] = "uuid" }),
        ["path"] = InPath("path", "The path of the item; its slashes are not encoded", Text()),
        [QueryParameters.Id] = InQuery(QueryParameters.Id, "The keys of the items", Many(new JsonObject { ["type"] = "string", ["format"] = "uuid" })),
        [QueryParameters.Fetch] = InQuery(QueryParameters.Fetch, "Which part of the tree: ancestors, children or descendants, a colon, a key or a path. Media have children only, and need it", Text()),
        [QueryParameters.Filter] = InQuery(
            QueryParameters.Filter,
            "What holds for all items: contentType:a,b, contentType:!a, name:x, createDate>2026-01-01, updateDate<:2026-01-01; for media mediaType and name",
            Many(Text())),
        [QueryParameters.Sort] = InQuery(QueryParameters.Sort, "The order: createDate, level, name, sortOrder or updateDate, with :asc or :desc", Many(Text())),
        [QueryParameters.Skip] = InQuery(QueryParameters.Skip, "How many items to leave out at the beginning", Number(0, int.MaxValue, 0)),
        [QueryParameters.Take] = InQuery(QueryParameters.Take, "How many items to return at most", Number(0, QueryParameters.MostTaken, QueryParameters.DefaultTake)),
        [QueryParameters.Expand] = InQuery(QueryParameters.Expand, "The properties whose documents and media are shown with theirs: properties[$all], properties[a[properties[b]]]", Text()),
        [QueryParameters.Fields] = InQuery(QueryParameters.Fields, "The properties that are shown, in the same form; all without it", Text()),
        [RequestHeaders.Language] = InHeader(RequestHeaders.Language, "The language of the answer; the default language without it. A path that belongs to a language goes before it", Text()),
        [RequestHeaders.ApiKey] = InHeader(RequestHeaders.ApiKey, "The key, where the interface is not public, and for drafts", Text()),
        [RequestHeaders.Preview] = InHeader(RequestHeaders.Preview, "Whether drafts are shown", new JsonObject { ["type"] = "boolean" }),
        [RequestHeaders.StartItem] = InHeader(RequestHeaders.StartItem, "The key or the URL segment of the root document from which paths begin", Text()),
    };

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject Many(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject Number(int least, int most, int otherwise) =>
        new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most, ["default"] = otherwise };

    private static JsonObject InPath(string name, string description, JsonObject schema)
    {
        JsonObject parameter = Parameter(name, "path", description, schema);
        parameter["required"] = true;
        return parameter;
    }

    private static JsonObject InQuery(string name, string description, JsonObject schema) => Parameter(name, "query", description, schema);

    private static JsonObject InHeader(string name, string description, JsonObject schema) => Parameter(name, "header", description, schema);

    private static JsonObject Parameter(string name, string place, string description, JsonObject schema) =>
        new() { ["name"] = name, ["in"] = place, ["description"] = description, ["schema"] = schema };
}
