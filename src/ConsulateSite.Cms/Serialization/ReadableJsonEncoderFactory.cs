using System.Text.Encodings.Web;
using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.Serialization;

/// <summary>
/// Leaves every script and markup as it is. The default would write each Arabic letter as six characters, which triples
/// the size of stored pages and makes them unreadable in reviews; stored JSON is never put into HTML unencoded.
/// </summary>
internal sealed class ReadableJsonEncoderFactory : IJsonSerializerEncoderFactory
{
    public JavaScriptEncoder CreateEncoder<TSerializer>()
        where TSerializer : IJsonSerializer => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
}
