using ConsulateSite.Cms.Serialization;
using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.Tests.Serialization;

internal static class Serializers
{
    public static IJsonSerializer Values { get; } = new ValueJsonSerializer(new ReadableJsonEncoderFactory());

    public static IConfigurationEditorJsonSerializer Configurations { get; } =
        new ConfigurationJsonSerializer(new ReadableJsonEncoderFactory());
}
