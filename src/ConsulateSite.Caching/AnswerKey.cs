using System.Text;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Caching;

/// <summary>What tells one kept answer from another. Parameters that change nothing are left out: anybody can make up others.</summary>
public static class AnswerKey
{
    // A control character: no address that anybody needs contains one.
    private const char Separator = '\u001e';

    /// <summary>The key of the answer to a request.</summary>
    /// <param name="request">The request, of which the host and the given path count.</param>
    /// <param name="path">The path, in the form in which differences count.</param>
    /// <param name="parameters">The names of the parameters that change the answer.</param>
    /// <param name="choices">Whatever else changes it, such as the language that was chosen.</param>
    /// <returns>The key, or <c>null</c> when the request has what cannot be told apart; its answer is not kept.</returns>
    public static string? Of(HttpRequest request, string path, IReadOnlyList<string> parameters, params ReadOnlySpan<string> choices)
    {
        StringBuilder key = new(path.Length + 64);
        int parts = 2;
        key.Append(request.Scheme).Append(Separator).Append(request.Host.Value).Append(Separator).Append(path);
        foreach (string choice in choices)
        {
            key.Append(Separator).Append(choice);
            parts++;
        }

        if (request.QueryString.HasValue)
        {
            foreach (string name in parameters)
            {
                foreach (string? value in request.Query[name])
                {
                    key.Append(Separator).Append(name).Append('=').Append(value);
                    parts++;
                }
            }
        }

        string whole = key.ToString();
        return whole.AsSpan().Count(Separator) == parts ? whole : null;
    }
}
