namespace ConsulateSite.Backoffice.Tests.Hosting;

/// <summary>Tests that share a site with the product's types. They leave those as they are, and change what they have made themselves.</summary>
[CollectionDefinition(Name)]
public sealed class ShippedTypesCollection : ICollectionFixture<ShippedTypesSite>
{
    public const string Name = "Shipped types";
}
