using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Serialization;

/// <summary>Registers the JSON serializers.</summary>
internal static class SerializationBuilderExtensions
{
    /// <summary>Registers the serializers of values, configurations and webhooks, and their encoder.</summary>
    public static IUmbracoBuilder AddSerialization(this IUmbracoBuilder builder)
    {
        builder.Services.AddUnique<IJsonSerializerEncoderFactory, ReadableJsonEncoderFactory>();
        builder.Services.AddUnique<IJsonSerializer, ValueJsonSerializer>();
        builder.Services.AddUnique<IConfigurationEditorJsonSerializer, ConfigurationJsonSerializer>();
        builder.Services.AddUnique<IWebhookJsonSerializer, WebhookJsonSerializer>();
        return builder;
    }
}
