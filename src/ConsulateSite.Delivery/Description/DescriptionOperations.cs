using System.Text.Json.Nodes;
using ConsulateSite.Delivery.Endpoints;
using ConsulateSite.Delivery.Requests;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Delivery.Description;

/// <summary>Describes the whole interface as OpenAPI does, from the types that the site has now.</summary>
internal sealed class DescriptionOperations(TypeDescriptions types)
{
    private static readonly string[] Headers = [RequestHeaders.Language, RequestHeaders.ApiKey, RequestHeaders.Preview, RequestHeaders.StartItem];
    private static readonly string[] Shape = [QueryParameters.Expand, QueryParameters.Fields];

    private static readonly string[] List =
    [
        QueryParameters.Fetch, QueryParameters.Filter, QueryParameters.Sort, QueryParameters.Skip, QueryParameters.Take, .. Shape,
    ];

    private static readonly string[] ByKeys = [QueryParameters.Id, .. Shape];

    /// <summary>The description.</summary>
    public Task<Answer> DescribeAsync(HttpContext http, DeliveryRequest request)
    {
        ComponentSchemas schemas = new();
        types.Describe(schemas);
        return Task.FromResult(Answer.Of(new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Delivery API", ["version"] = "2.0" },
            ["paths"] = Paths(),
            ["components"] = new JsonObject { ["parameters"] = ParameterDescriptions.All(), ["schemas"] = schemas.ToJson() },
        }));
    }

    private static JsonObject Paths()
    {
        JsonObject paths = [];
        foreach ((string kind, string item) in new[] { ("Content", TypeDescriptions.Document), ("Media", TypeDescriptions.Medium) })
        {
            string root = $"/umbraco/delivery/api/v2/{kind.ToLowerInvariant()}";
            paths[root] = Operation($"Get{kind}", "Items by a query", List, Paged(item), []);
            paths[$"{root}/items"] = Operation($"Get{kind}Items", "Items by their keys", ByKeys, Array(item), []);
            paths[$"{root}/item/{{id}}"] = Operation($"Get{kind}ItemById", "An item by its key", Shape, ComponentSchemas.Reference(item), ["itemId"]);
            paths[$"{root}/item/{{path}}"] = Operation($"Get{kind}ItemByPath", "An item by its path", Shape, ComponentSchemas.Reference(item), ["path"]);
        }

        return paths;
    }

    private static JsonObject Operation(string id, string summary, string[] parameters, JsonObject answer, string[] inPath) => new()
    {
        ["get"] = new JsonObject
        {
            ["operationId"] = id,
            ["summary"] = summary,
            ["parameters"] = new JsonArray([.. inPath.Concat(parameters).Concat(Headers).Select(ParameterDescriptions.Reference)]),
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject
                {
                    ["description"] = "What was asked for",
                    ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = answer } },
                },
                ["400"] = Said("A parameter or a header cannot be understood; the problem document names it"),
                ["401"] = Said("The key is missing, or the document is kept for members"),
                ["404"] = Said("Nothing is there"),
            },
        },
    };

    private static JsonObject Said(string description) => new() { ["description"] = description };

    private static JsonObject Array(string item) => new() { ["type"] = "array", ["items"] = ComponentSchemas.Reference(item) };

    private static JsonObject Paged(string item) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("total", "items"),
        ["properties"] = new JsonObject { ["total"] = new JsonObject { ["type"] = "integer" }, ["items"] = Array(item) },
    };
}
