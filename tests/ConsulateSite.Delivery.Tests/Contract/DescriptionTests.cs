using System.Text.Json.Nodes;
using ConsulateSite.Delivery.Tests.Hosting;

namespace ConsulateSite.Delivery.Tests.Contract;

[Collection(DeliveryCollection.Name)]
public sealed class DescriptionTests(DeliverySite site)
{
    [Fact]
    public async Task Every_operation_is_described()
    {
        JsonNode document = await DocumentAsync();

        Assert.Equal(8, document["paths"]!.AsObject().Count);
        Assert.Equal("3.1.0", (string?)document["openapi"]);
    }

    [Fact]
    public async Task Every_document_type_has_a_schema_with_the_types_of_its_properties()
    {
        JsonNode schemas = (await DocumentAsync())["components"]!["schemas"]!;

        JsonNode page = schemas["PagePropertiesModel"]!["properties"]!;
        Assert.Equal(["title", "body", "photo", "related", "others", "links", "blocks"], page.AsObject().Select(property => property.Key));
        Assert.Contains("string", page["title"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("#/components/schemas/IApiContentModel", page["related"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("#/components/schemas/ApiBlockListModel", page["blocks"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("page", (string?)schemas["PageContentResponseModel"]!["properties"]!["contentType"]!["const"]);
        Assert.NotNull(schemas["TeaserElementModel"]);
        Assert.Equal("#/components/schemas/RecordContentResponseModel", (string?)schemas["IApiContentResponseModel"]!["discriminator"]!["mapping"]!["record"]);
    }

    [Fact]
    public async Task Every_reference_leads_somewhere()
    {
        JsonNode document = await DocumentAsync();
        string[] references = [.. References(document).Distinct(StringComparer.Ordinal)];

        Assert.NotEmpty(references);
        Assert.DoesNotContain(references, reference => Find(document, reference) is null);
    }

    [Fact]
    public async Task Without_the_setting_documents_are_described_by_what_they_have_in_common()
    {
        using IDisposable changed = site.With(("OpenApi:GenerateContentTypeSchemas", "false"));

        JsonNode schemas = (await DocumentAsync())["components"]!["schemas"]!;

        Assert.Null(schemas["PagePropertiesModel"]);
        Assert.NotNull(schemas["IApiContentResponseModel"]!["properties"]);
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member =>
            member.Key == "$ref" ? [(string)member.Value!] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private static JsonNode? Find(JsonNode document, string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate((JsonNode?)document, (node, step) => node?[step]);

    private async Task<JsonNode> DocumentAsync() => (await site.SendAsync(HttpMethod.Get, "/umbraco/delivery/api/openapi.json")).Json;
}
