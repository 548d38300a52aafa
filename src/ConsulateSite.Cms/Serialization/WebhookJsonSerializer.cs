using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.Serialization;

/// <summary>The serializer of what webhooks send.</summary>
internal sealed class WebhookJsonSerializer(IJsonSerializerEncoderFactory encoders)
    : JsonSerializerBase(UmbracoJsonOptions.ForValues(encoders.CreateEncoder<WebhookJsonSerializer>())),
        IWebhookJsonSerializer;
