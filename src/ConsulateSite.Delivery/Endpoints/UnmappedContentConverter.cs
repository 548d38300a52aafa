using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Delivery.Endpoints;

/// <summary>
/// Writes nothing of a document that a property gives as it is: no builder has mapped it, so it has not passed the gate.
/// </summary>
internal sealed class UnmappedContentConverter : JsonConverter<IPublishedElement>
{
    public override bool CanConvert(Type typeToConvert) => typeof(IPublishedElement).IsAssignableFrom(typeToConvert);

    public override IPublishedElement? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Documents are not read from JSON.");

    public override void Write(Utf8JsonWriter writer, IPublishedElement value, JsonSerializerOptions options) => writer.WriteNullValue();
}
