using System.Text.Json;

namespace ConsulateSite.Backoffice.Tests.Contract;

/// <summary>What the client expects, as <c>client-facts.mjs</c> has written it down.</summary>
/// <param name="Version">The version of the client's package.</param>
/// <param name="Operations">All operations that the client knows.</param>
/// <param name="Types">The members of a model by name, with a question mark where one may be absent; or the variants of a model; or another type.</param>
/// <param name="Enums">The values of enumerations.</param>
internal sealed record ClientFacts(
    string Version,
    IReadOnlyList<ClientOperation> Operations,
    IReadOnlyDictionary<string, JsonElement> Types,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Enums)
{
    public static ClientFacts Read()
    {
        using Stream file = typeof(ClientFacts).Assembly.GetManifestResourceStream(typeof(ClientFacts), "client-facts.json")
            ?? throw new InvalidOperationException("The facts about the client are not embedded.");
        return JsonSerializer.Deserialize<ClientFacts>(file, JsonSerializerOptions.Web)!;
    }
}
