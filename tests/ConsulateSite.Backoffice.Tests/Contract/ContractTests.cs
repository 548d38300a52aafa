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
}
