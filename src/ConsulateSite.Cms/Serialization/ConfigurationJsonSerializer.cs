using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.Serialization;

/// <summary>The serializer of data type configurations.</summary>
internal sealed class ConfigurationJsonSerializer(IJsonSerializerEncoderFactory encoders)
    : JsonSerializerBase(UmbracoJsonOptions.ForConfigurations(encoders.CreateEncoder<ConfigurationJsonSerializer>())),
        IConfigurationEditorJsonSerializer;
