namespace ConsulateSite.EndToEnd.Tests;

/// <summary>Tests that share one running site.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<SiteFixture>
{
    public const string Name = "Site";
}
