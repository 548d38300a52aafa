using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>How records are written: small first letters, Arabic as it is, and what is not known as <c>null</c>.</summary>
internal static class DataJson
{
    /// <summary>The options of all files.</summary>
    public static readonly JsonSerializerOptions Options = Create();

    /// <summary>The fields of a record, in their order.</summary>
    /// <param name="record">The type of the records.</param>
    public static IList<JsonPropertyInfo> FieldsOf(Type record) => Options.GetTypeInfo(record).Properties;

    private static JsonSerializerOptions Create()
    {
        JsonSerializerOptions options = new(JsonSerializerOptions.Default)
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        };
        options.MakeReadOnly();
        return options;
    }
}
