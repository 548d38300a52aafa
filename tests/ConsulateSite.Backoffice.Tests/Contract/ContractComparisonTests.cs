using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConsulateSite.Backoffice.Tests.Contract;

public sealed class ContractComparisonTests
{
    private const string Path = "/things/{id}";

    private static readonly ClientFacts Client = new(
        "1.0",
        [new ClientOperation("PUT", Path, "Thing", "Thing", ["skip"], [])],
        new Dictionary<string, JsonElement>(StringComparer.Ordinal)
        {
            ["Thing"] = Json("""{ "name": "string", "note?": "null | string", "kind": "Kind", "parts": "Array<Thing>" }"""),
        },
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["Kind"] = ["Small", "Large"] });

    [Fact]
    public void What_agrees_has_no_differences() => Assert.Empty(Differences(_ => { }));

    [Fact]
    public void A_member_that_is_missing_is_told() =>
        Assert.Equal(["request.note is missing", "response.note is missing"], Differences(thing => Properties(thing).Remove("note")));

    [Fact]
    public void A_member_that_the_client_does_not_know_is_told() => Assert.Equal(
        ["request.extra is not known to the client", "response.extra is not known to the client"],
        Differences(thing => Properties(thing)["extra"] = new JsonObject { ["type"] = "string" }));

    [Fact]
    public void What_is_demanded_of_the_client_and_promised_to_it_is_told() => Assert.Equal(
        ["request.note is demanded, which the client may leave out", "response.name may be absent, which the client does not expect"],
        Differences(thing => thing["required"] = new JsonArray("note", "kind", "parts")));

    [Fact]
    public void Another_kind_of_value_is_told() => Assert.Equal(
        ["request.name is boolean instead of string", "response.name is boolean instead of string"],
        Differences(thing => Properties(thing)["name"] = new JsonObject { ["type"] = "boolean" }));

    [Fact]
    public void Values_that_one_side_does_not_know_are_told() => Assert.Equal(
        ["request.kind does not agree on Large", "response.kind does not agree on Huge"],
        Differences(thing => Properties(thing)["kind"] = new JsonObject { ["enum"] = new JsonArray("Small", "Huge") }));

    private static JsonObject Properties(JsonObject thing) => thing["properties"]!.AsObject();

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    private static IEnumerable<string> Differences(Action<JsonObject> change)
    {
        JsonObject thing = JsonNode.Parse(
            """
            {
              "type": "object",
              "required": ["name", "kind", "parts"],
              "properties": {
                "name": { "type": "string" },
                "note": { "type": ["null", "string"] },
                "kind": { "enum": ["Small", "Large"] },
                "parts": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } }
              }
            }
            """)!.AsObject();
        change(thing);
        JsonObject content = JsonNode.Parse("""{ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } }""")!.AsObject();
        JsonObject document = new()
        {
            ["paths"] = new JsonObject
            {
                ["/things/{other}"] = new JsonObject
                {
                    ["put"] = new JsonObject
                    {
                        ["parameters"] = new JsonArray(new JsonObject { ["in"] = "query", ["name"] = "skip" }),
                        ["requestBody"] = content.DeepClone(),
                        ["responses"] = new JsonObject { ["200"] = content.DeepClone() },
                    },
                },
            },
            ["components"] = new JsonObject { ["schemas"] = new JsonObject { ["Thing"] = thing } },
        };
        ContractComparison comparison = new(Client, new ApiDescription(Json(document.ToJsonString())));
        Assert.Equal(1, comparison.Run());
        return comparison.Differences.Select(difference => difference["PUT /things/{}: ".Length..]);
    }
}
