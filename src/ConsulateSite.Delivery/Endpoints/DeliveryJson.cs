using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace ConsulateSite.Delivery.Endpoints;

/// <summary>How answers are written.</summary>
internal static class DeliveryJson
{
    // Formatted text may be nested two hundred elements deep, and each is an object in a list.
    private const int MostNested = 1_000;

    /// <summary>Names in camel case, enumerations by name, letters of every script as they are.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            MaxDepth = MostNested,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WriteWhatItIs } },
        };
        options.Converters.Add(new JsonStringEnumConverter());
        options.Converters.Add(new UnmappedContentConverter());
        options.MakeReadOnly();
        return options;
    }

    // Umbraco's models are declared as interfaces. Their own annotations would add a discriminator that is not in its documentation.
    private static void WriteWhatItIs(JsonTypeInfo type)
    {
        Type[] derived = type.Type switch
        {
            _ when type.Type == typeof(IApiContent) => [typeof(ApiContent)],
            _ when type.Type == typeof(IApiElement) => [typeof(ApiElement)],
            _ when type.Type == typeof(IApiContentRoute) => [typeof(ApiContentRoute)],
            _ when type.Type == typeof(IRichTextElement) => [typeof(RichTextRootElement), typeof(RichTextGenericElement), typeof(RichTextTextElement)],
            _ => [],
        };
        if (derived.Length == 0)
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions { UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor };
        foreach (Type model in derived)
        {
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(model));
        }
    }
}
