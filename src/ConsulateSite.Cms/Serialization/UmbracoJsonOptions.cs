using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConsulateSite.Cms.Serialization;

/// <summary>The JSON dialect of stored values and of configurations.</summary>
internal static class UmbracoJsonOptions
{
    /// <summary>Options for property values: camel case, enums by name, UDIs as text, blocks in Umbraco's format.</summary>
    public static JsonSerializerOptions ForValues(JavaScriptEncoder encoder) => new()
    {
        Encoder = encoder,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters =
        {
            new JsonStringEnumConverter(),
            new UdiJsonConverter(),
            new UdiRangeJsonConverter(),
            new ObjectJsonConverter(),
            new BlockValueJsonConverter(),
        },
    };

    /// <summary>
    /// Options for data type configurations, which were written by many hands and versions: names in any case, flags and
    /// numbers as text, and the keys of Umbraco's <c>ConfigurationField</c> attributes as names.
    /// </summary>
    public static JsonSerializerOptions ForConfigurations(JavaScriptEncoder encoder) => new()
    {
        Encoder = encoder,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        PropertyNameCaseInsensitive = true,
        TypeInfoResolver = ConfigurationFieldNames.Resolver,
        Converters =
        {
            new JsonStringEnumConverter(),
            new UdiJsonConverter(),
            new UdiRangeJsonConverter(),
            new LenientBooleanJsonConverter(),
            new LenientNumberJsonConverterFactory(),
            new ObjectJsonConverter(),
        },
    };
}
