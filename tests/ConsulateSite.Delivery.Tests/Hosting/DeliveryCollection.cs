namespace ConsulateSite.Delivery.Tests.Hosting;

/// <summary>The tests that ask one running site.</summary>
[CollectionDefinition(Name)]
public sealed class DeliveryCollection : ICollectionFixture<DeliverySite>
{
    public const string Name = "Delivery";
}
