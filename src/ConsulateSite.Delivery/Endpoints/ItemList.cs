namespace ConsulateSite.Delivery.Endpoints;

/// <summary>A part of a list.</summary>
/// <param name="Total">How many items the whole list has.</param>
/// <param name="Items">The items of the part.</param>
internal sealed record ItemList(long Total, IReadOnlyList<object> Items);
