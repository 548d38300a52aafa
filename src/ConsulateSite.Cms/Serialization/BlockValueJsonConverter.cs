using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models.Blocks;

namespace ConsulateSite.Cms.Serialization;

/// <summary>
/// Reads and writes the values of block editors, whose layouts are typed by editor. Values from before Umbraco 15
/// (UDIs instead of keys, properties beside the keys, no exposure) are read too.
/// </summary>
public sealed class BlockValueJsonConverter : JsonConverterFactory
{
    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert) =>
        typeof(BlockValue).IsAssignableFrom(typeToConvert) && !typeToConvert.IsAbstract && LayoutType(typeToConvert) is not null;

    /// <inheritdoc />
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(
            typeof(Converter<,>).MakeGenericType(typeToConvert, LayoutType(typeToConvert)!))!;

    private static Type? LayoutType(Type? type)
    {
        while (type is not null && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(BlockValue<>)))
        {
            type = type.BaseType;
        }

        return type?.GetGenericArguments()[0];
    }

    private sealed class Converter<TValue, TLayout> : JsonConverter<TValue>
        where TValue : BlockValue<TLayout>, new()
        where TLayout : IBlockLayoutItem
    {
        public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            JsonObject json = JsonNode.Parse(ref reader) as JsonObject
                ?? throw new JsonException("A block value is an object.");
            LegacyBlockFormat.Upgrade(json);

            TValue value = new()
            {
                ContentData = List<BlockItemData>(json["contentData"], options),
                SettingsData = List<BlockItemData>(json["settingsData"], options),
                Expose = List<BlockItemVariation>(json["expose"], options),
            };
            if (LayoutOf(value.PropertyEditorAlias, json[LegacyBlockFormat.Layout]) is { } layout)
            {
                value.Layout[value.PropertyEditorAlias] = List<TLayout>(layout, options).Cast<IBlockLayoutItem>().ToList();
            }

            return value;
        }

        public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            Write(writer, "contentData", value.ContentData, options);
            Write(writer, "settingsData", value.SettingsData, options);
            Write(writer, "expose", value.Expose, options);
            writer.WriteStartObject("layout");
            if (value.GetLayouts() is { } layout)
            {
                Write(writer, value.PropertyEditorAlias, layout.ToList(), options);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        // A layout may hold entries of several editors; the rich text editor's were once stored under the name TinyMCE.
        private static JsonNode? LayoutOf(string editorAlias, JsonNode? layouts) =>
            layouts?[editorAlias]
            ?? (editorAlias == Umbraco.Cms.Core.Constants.PropertyEditors.Aliases.RichText ? layouts?["Umbraco.TinyMCE"] : null);

        private static List<T> List<T>(JsonNode? node, JsonSerializerOptions options) =>
            node?.Deserialize<List<T>>(options) ?? [];

        private static void Write<T>(Utf8JsonWriter writer, string name, T value, JsonSerializerOptions options)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, value, options);
        }
    }
}
