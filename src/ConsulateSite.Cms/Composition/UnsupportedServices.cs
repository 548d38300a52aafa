namespace ConsulateSite.Cms.Composition;

/// <summary>The interfaces of Umbraco.Cms.Core that this product does not implement, each with its reason in the group's name.</summary>
internal static class UnsupportedServices
{
    public static IReadOnlyList<Type> All { get; } = [];
}
