namespace ConsulateSite.Delivery.Expansion;

/// <summary>A part of what <c>expand</c> or <c>fields</c> names.</summary>
/// <param name="Name">The word <c>properties</c>, the alias of a property, or <see cref="All" />.</param>
/// <param name="Items">What is named within it.</param>
internal sealed record PropertySelection(string Name, IReadOnlyList<PropertySelection> Items)
{
    /// <summary>Stands for every property.</summary>
    public const string All = "$all";

    /// <summary>Opens the list of properties of an item.</summary>
    public const string Properties = "properties";

    /// <summary>What is named within a property of the item that this selection is about; <c>null</c> when the property is not named.</summary>
    /// <param name="alias">The alias of the property.</param>
    public PropertySelection? Within(string alias) =>
        Items.FirstOrDefault(item => item.Name == All)
        ?? Items.FirstOrDefault(item => item.Name == Properties)?.Items
            .FirstOrDefault(item => item.Name == All || item.Name.Equals(alias, StringComparison.OrdinalIgnoreCase));
}
