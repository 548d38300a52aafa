using System.Text.RegularExpressions;

namespace ConsulateSite.Backoffice.Tests.Contract;

/// <summary>An operation as the client calls it.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path with its parameters in braces.</param>
/// <param name="Request">The type of the body, if there is one.</param>
/// <param name="Response">The type of the answer, if the client reads one.</param>
/// <param name="Query">The names of the parameters in the address.</param>
/// <param name="UsedBy">The folders of the client that call it, such as <c>packages/documents/documents</c>; none where it only could.</param>
internal sealed partial record ClientOperation(
    string Method, string Path, string? Request, string? Response, IReadOnlyList<string>? Query, IReadOnlyList<string> UsedBy)
{
    /// <summary>The operation, whatever its parameters are called.</summary>
    public string Key => KeyOf(Method, Path);

    public static string KeyOf(string method, string path) => $"{method} {Parameter().Replace(path, "{}")}";

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
