using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using ConsulateSite.Delivery.Endpoints;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace ConsulateSite.Delivery.Description;

/// <summary>The schemas of a description. Umbraco's models have a name each and are referred to; everything else is written where it stands.</summary>
internal sealed class ComponentSchemas
{
    private const string Prefix = "#/components/schemas/";

    private readonly SortedDictionary<string, JsonNode?> _schemas = new(StringComparer.Ordinal);

    /// <summary>A reference to a schema.</summary>
    /// <param name="name">The name of the schema.</param>
    public static JsonObject Reference(string name) => new() { ["$ref"] = Prefix + name };

    /// <summary>Adds a schema under its name.</summary>
    public void Add(string name, JsonNode schema) => _schemas[name] = schema;

    /// <summary>The schema of values of a type.</summary>
    /// <param name="type">The type as properties declare it.</param>
    public JsonNode Of(Type type) => IsNamed(type) ? Named(type) : Export(type);

    /// <summary>All schemas that are referred to.</summary>
    public JsonObject ToJson() => new(_schemas.Select(schema => KeyValuePair.Create(schema.Key, schema.Value)));

    private static bool IsNamed(Type type) => type is { IsGenericType: false, IsArray: false, IsEnum: false } && type.Namespace == typeof(IApiContent).Namespace;

    private JsonObject Named(Type type)
    {
        string name = type.Name.EndsWith("Model", StringComparison.Ordinal) ? type.Name : $"{type.Name}Model";
        if (!_schemas.ContainsKey(name))
        {
            // Models hold each other: the name is taken before its schema is written.
            _schemas[name] = new JsonObject();
            _schemas[name] = Export(type);
        }

        return Reference(name);
    }

    private JsonNode Export(Type type) => DeliveryJson.Options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, schema) => context.Path.Length > 0 && IsNamed(context.TypeInfo.Type) ? Named(context.TypeInfo.Type) : schema,
    });
}
