namespace ConsulateSite.EndToEnd.Tests.HostileInput;

/// <summary>Tests that share the site into which everything hostile is written.</summary>
[CollectionDefinition(Name)]
public sealed class HostileCollection : ICollectionFixture<HostileSite>
{
    public const string Name = "Hostile input";
}
