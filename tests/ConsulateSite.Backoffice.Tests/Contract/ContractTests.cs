using ConsulateSite.Backoffice.Tests.Hosting;
using Xunit.Abstractions;

namespace ConsulateSite.Backoffice.Tests.Contract;

[Collection(BackofficeCollection.Name)]
public sealed class ContractTests(BackofficeSite site, ITestOutputHelper output)
{
    [Fact]
    public async Task The_description_of_the_API_agrees_with_the_clients_types()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        ClientFacts client = ClientFacts.Read();
        ContractComparison comparison = new(client, new ApiDescription(await browser.GetJsonAsync("/../openapi.json")));

        int answered = comparison.Run();
        output.WriteLine($"{answered} of {client.Operations.Count} operations of the client {client.Version} are answered.");

        Assert.InRange(answered, 170, client.Operations.Count);
        Assert.Empty(comparison.Differences.Except(ExplainedDifferences.All.Keys, StringComparer.Ordinal));
        Assert.Empty(ExplainedDifferences.All.Keys.Except(comparison.Differences, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_operation_the_client_references_is_built_or_explained()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        ClientFacts client = ClientFacts.Read();
        ApiDescription api = new(await browser.GetJsonAsync("/../openapi.json"));

        int called = client.Operations.Count(operation => operation.UsedBy.Count > 0);
        int answered = client.Operations.Count(operation => operation.UsedBy.Count > 0 && api.Operations.ContainsKey(operation.Key));
        output.WriteLine($"{answered} of the {called} operations that the client calls are answered; the rest is explained.");

        Assert.InRange(called, 400, client.Operations.Count);
        Assert.Empty(ClientCoverage.Unexplained(client, api, UnansweredOperations.All));
        Assert.Empty(ClientCoverage.Superfluous(client, api, UnansweredOperations.All));
    }

    [Fact]
    public void What_is_explained_by_being_hidden_is_hidden()
    {
        IReadOnlySet<string> hidden = ClientCoverage.Hidden();

        Assert.NotEmpty(hidden);
        Assert.Empty(UnansweredOperations.All.SelectMany(x => x.HiddenBy).Except(hidden, StringComparer.Ordinal));
    }
}
