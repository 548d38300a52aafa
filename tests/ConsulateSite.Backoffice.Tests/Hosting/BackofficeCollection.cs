namespace ConsulateSite.Backoffice.Tests.Hosting;

/// <summary>Tests that share one site, because they change nothing that others see.</summary>
[CollectionDefinition(Name)]
public sealed class BackofficeCollection : ICollectionFixture<BackofficeSite>
{
    public const string Name = "Backoffice";
}
