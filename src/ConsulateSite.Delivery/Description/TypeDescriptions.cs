using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Delivery.Description;

/// <summary>Describes what documents, blocks and media look like: each type of the site for itself where the settings ask for it.</summary>
internal sealed class TypeDescriptions(
    IContentTypeService documentTypes,
    IMediaTypeService mediaTypes,
    IPublishedContentTypeCache published,
    IOptionsMonitor<DeliveryApiSettings> settings)
{
    public const string Document = "IApiContentResponseModel";
    public const string PickedDocument = "IApiContentModel";
    public const string Element = "IApiElementModel";
    public const string Medium = "IApiMediaWithCropsResponseModel";

    private static readonly (string Name, JsonObject Schema)[] DocumentFacts =
    [
        ("createDate", Format("date-time")), ("updateDate", Format("date-time")), ("route", ComponentSchemas.Reference("IApiContentRouteModel")),
    ];

    private static readonly (string Name, JsonObject Schema) Cultures =
        ("cultures", new JsonObject { ["type"] = "object", ["additionalProperties"] = ComponentSchemas.Reference("IApiContentRouteModel") });

    private static readonly (string Name, JsonObject Schema)[] MediumFacts =
    [
        ("path", Typed("string")), ("createDate", Format("date-time")), ("updateDate", Format("date-time")), ("url", Typed("string")),
        ("extension", Nullable("string")), ("width", Nullable("integer")), ("height", Nullable("integer")), ("bytes", Nullable("integer")),
    ];

    /// <summary>Adds the schemas of documents, blocks and media.</summary>
    public void Describe(ComponentSchemas schemas)
    {
        bool isTyped = settings.CurrentValue.OpenApi.GenerateContentTypeSchemas;
        IContentType[] allowed = [.. documentTypes.GetAll().Where(type => settings.CurrentValue.IsAllowedContentType(type.Alias)).OrderBy(type => type.Alias, StringComparer.Ordinal)];
        IContentType[] documents = isTyped ? [.. allowed.Where(type => !type.IsElement)] : [];
        IContentType[] elements = isTyped ? [.. allowed.Where(type => type.IsElement)] : [];
        IMediaType[] media = isTyped ? [.. mediaTypes.GetAll().OrderBy(type => type.Alias, StringComparer.Ordinal)] : [];
        schemas.Of(typeof(Umbraco.Cms.Core.Models.DeliveryApi.IApiContentRoute));
        Add(schemas, Document, "contentType", [.. DocumentFacts, Cultures], PublishedItemType.Content, documents, "ContentResponseModel");
        Add(schemas, PickedDocument, "contentType", DocumentFacts, PublishedItemType.Content, documents, "ContentModel");
        Add(schemas, Element, "contentType", [], PublishedItemType.Element, elements, "ElementModel");
        (string, JsonObject)[] crops =
        [
            ("focalPoint", (JsonObject)OrNull(schemas.Of(typeof(Umbraco.Cms.Core.Models.DeliveryApi.ImageFocalPoint)))),
            ("crops", (JsonObject)OrNull(schemas.Of(typeof(IEnumerable<Umbraco.Cms.Core.Models.DeliveryApi.ImageCrop>)))),
        ];
        Add(schemas, Medium, "mediaType", [.. MediumFacts, .. crops], PublishedItemType.Media, media, "MediaResponseModel");
    }

    private static JsonObject Typed(string type) => new() { ["type"] = type };

    private static JsonObject Nullable(string type) => new() { ["type"] = new JsonArray(type, "null") };

    private static JsonObject Format(string format) => new() { ["type"] = "string", ["format"] = format };

    private static JsonNode OrNull(JsonNode schema) => new JsonObject { ["oneOf"] = new JsonArray(schema, Typed("null")) };

    private static JsonObject Object(string discriminator, string? alias, IEnumerable<(string Name, JsonObject Schema)> facts, JsonObject properties)
    {
        JsonObject members = new()
        {
            [discriminator] = alias is null ? Typed("string") : new JsonObject { ["type"] = "string", ["const"] = alias },
            ["id"] = Format("uuid"),
            ["name"] = Typed("string"),
        };
        foreach ((string name, JsonObject schema) in facts)
        {
            members[name] = schema.DeepClone();
        }

        members["properties"] = properties;
        return new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray([.. members.Select(member => JsonValue.Create(member.Key))]),
            ["properties"] = members,
        };
    }

    private void Add(
        ComponentSchemas schemas,
        string name,
        string discriminator,
        (string Name, JsonObject Schema)[] facts,
        PublishedItemType kind,
        IReadOnlyList<IContentTypeBase> types,
        string suffix)
    {
        if (types.Count == 0)
        {
            schemas.Add(name, Object(discriminator, alias: null, facts, new JsonObject { ["type"] = "object", ["additionalProperties"] = true }));
            return;
        }

        // Named before they are written: documents pick documents.
        schemas.Add(name, new JsonObject());
        JsonArray each = [];
        JsonObject mapping = [];
        foreach (IContentTypeBase type in types)
        {
            string own = type.Alias.ToFirstUpperInvariant() + suffix;
            string properties = $"{type.Alias.ToFirstUpperInvariant()}{(kind == PublishedItemType.Media ? "Media" : string.Empty)}PropertiesModel";
            schemas.Add(properties, Properties(schemas, kind, type.Alias));
            schemas.Add(own, Object(discriminator, type.Alias, facts, ComponentSchemas.Reference(properties)));
            each.Add(ComponentSchemas.Reference(own));
            mapping[type.Alias] = ComponentSchemas.Reference(own)["$ref"]!.DeepClone();
        }

        schemas.Add(name, new JsonObject
        {
            ["oneOf"] = each,
            ["discriminator"] = new JsonObject { ["propertyName"] = discriminator, ["mapping"] = mapping },
        });
    }

    private JsonObject Properties(ComponentSchemas schemas, PublishedItemType kind, string alias)
    {
        IEnumerable<IPublishedPropertyType> properties = published.Get(kind, alias).PropertyTypes
            .Where(property => kind != PublishedItemType.Media || !property.Alias.StartsWith("umbraco", StringComparison.Ordinal));
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(properties.Select(property =>
                KeyValuePair.Create(property.Alias, (JsonNode?)OrNull(schemas.Of(property.DeliveryApiModelClrType))))),
        };
    }
}
