using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ConsulateSite.Web.Caching;

/// <summary>Reduces what a browser says about encodings to the one it is answered in, so that a page is kept in three forms at most.</summary>
internal static class AcceptedEncoding
{
    /// <summary>The best of <c>br</c>, <c>gzip</c> and <c>identity</c>.</summary>
    /// <param name="header">The value of <c>Accept-Encoding</c>.</param>
    public static string Best(StringValues header)
    {
        if (StringValues.IsNullOrEmpty(header)
            || !StringWithQualityHeaderValue.TryParseList(header, out IList<StringWithQualityHeaderValue>? encodings))
        {
            return "identity";
        }

        return Accepts(encodings, "br") ? "br" : Accepts(encodings, "gzip") ? "gzip" : "identity";
    }

    private static bool Accepts(IList<StringWithQualityHeaderValue> encodings, string name)
    {
        StringWithQualityHeaderValue? encoding =
            encodings.FirstOrDefault(value => value.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? encodings.FirstOrDefault(value => value.Value.Equals("*", StringComparison.Ordinal));
        return encoding is not null && encoding.Quality is not 0;
    }
}
