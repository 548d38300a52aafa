using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.Serialization;

/// <summary>The serializer of property values.</summary>
internal sealed class ValueJsonSerializer(IJsonSerializerEncoderFactory encoders)
    : JsonSerializerBase(UmbracoJsonOptions.ForValues(encoders.CreateEncoder<ValueJsonSerializer>()));
