using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace ConsulateSite.Delivery.Endpoints;

/// <summary>Writes a picked document as what it is: its interface declares the same name twice.</summary>
internal sealed class PickedContentConverter : JsonConverter<IApiContent>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(IApiContent);

    public override IApiContent? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Documents are not read from JSON.");

    public override void Write(Utf8JsonWriter writer, IApiContent value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, value.GetType(), options);
}
