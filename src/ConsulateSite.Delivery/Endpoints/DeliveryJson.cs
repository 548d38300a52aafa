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
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WriteNoDiscriminator } },
        };
        options.Converters.Add(new JsonStringEnumConverter());
        options.Converters.Add(new UnmappedContentConverter());
        options.Converters.Add(new PickedContentConverter());
        options.MakeReadOnly();
        return options;
    }

    // Umbraco's own annotation would add a discriminator that its documentation does not have.
    private static void WriteNoDiscriminator(JsonTypeInfo type)
    {
        if (type.Type == typeof(IRichTextElement))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions
            {
                DerivedTypes =
                {
                    new JsonDerivedType(typeof(RichTextRootElement)),
                    new JsonDerivedType(typeof(RichTextGenericElement)),
                    new JsonDerivedType(typeof(RichTextTextElement)),
                },
            };
        }
    }
}
