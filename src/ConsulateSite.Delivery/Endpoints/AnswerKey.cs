using ConsulateSite.Delivery.Requests;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Delivery.Endpoints;

/// <summary>What tells one kept answer from another. Parameters that change nothing are left out: anybody can make up others.</summary>
internal static class AnswerKey
{
    private const char Separator = '\n';

    /// <summary>The key of an answer.</summary>
    /// <param name="request">The request.</param>
    /// <param name="culture">The language that it asks for.</param>
    /// <param name="isPublic">Whether anybody may have the answer, or only who shows the key.</param>
    public static string Of(HttpRequest request, string culture, bool isPublic) => string.Join(
        Separator,
        (IEnumerable<string>)
        [
            request.Scheme,
            Escaped(request.Host.Value),
            Escaped(request.Path.Value),
            culture,
            isPublic ? "public" : "key",
            Escaped(request.Headers[RequestHeaders.StartItem]),
            .. QueryParameters.All.SelectMany(name => request.Query[name].Select(value => $"{name}={Escaped(value)}")),
        ]);

    // What callers write must not be able to look like the separator.
    private static string Escaped(string? text) => Uri.EscapeDataString(text ?? string.Empty);
}
