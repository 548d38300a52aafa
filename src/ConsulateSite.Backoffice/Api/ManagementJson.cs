using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ConsulateSite.Backoffice.Api;

/// <summary>JSON as the client writes and reads it.</summary>
internal static class ManagementJson
{
    /// <summary>Sets what differs from the framework's defaults for the web; members that nobody knows are ignored, as by default.</summary>
    /// <param name="options">The options.</param>
    public static void Configure(JsonSerializerOptions options)
    {
        options.Converters.Add(new JsonStringEnumConverter());
        // The client does not promise to write $type first.
        options.AllowOutOfOrderMetadataProperties = true;
        // Arabic stays legible and short; what HTML could mistake for markup is still escaped.
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
    }
}
