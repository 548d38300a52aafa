using System.Text.RegularExpressions;

namespace ConsulateSite.Backoffice.Tests.Contract;

/// <summary>Which calls of the client lead nowhere.</summary>
internal static partial class ClientCoverage
{
    /// <summary>The calls of operations that the API does not answer and that nothing explains, as <c>operation (folder)</c>.</summary>
    public static IReadOnlyList<string> Unexplained(ClientFacts client, ApiDescription api, IReadOnlyList<Unanswered> explained) =>
    [
        .. Calls(client, api)
            .Where(call => !explained.Any(x => x.Explains(call.Operation, call.Folder)))
            .Select(call => $"{call.Operation.Key} ({call.Folder})"),
    ];

    /// <summary>The explanations for which there is nothing to explain.</summary>
    public static IReadOnlyList<string> Superfluous(ClientFacts client, ApiDescription api, IReadOnlyList<Unanswered> explained)
    {
        (ClientOperation Operation, string Folder)[] calls = [.. Calls(client, api)];
        return [.. explained.Where(x => !calls.Any(call => x.Explains(call.Operation, call.Folder))).Select(x => x.Where)];
    }

    /// <summary>What the plug-in hides.</summary>
    public static IReadOnlySet<string> Hidden() =>
        Alias().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "App_Plugins", "consulate", "hidden", "list.js")))
            .Select(match => match.Groups["alias"].Value)
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<(ClientOperation Operation, string Folder)> Calls(ClientFacts client, ApiDescription api) =>
        from operation in client.Operations
        where !api.Operations.ContainsKey(operation.Key)
        from folder in operation.UsedBy
        select (operation, folder);

    [GeneratedRegex(@"'(?<alias>Umb\.[\w.]+)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Alias();
}
