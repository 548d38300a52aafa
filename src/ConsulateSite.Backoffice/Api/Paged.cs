namespace ConsulateSite.Backoffice.Api;

/// <summary>A part of a list.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Items">Those that were asked for.</param>
internal sealed record Paged<T>(long Total, IReadOnlyCollection<T> Items)
{
    /// <summary>Cuts a part out of a list that is in memory as a whole.</summary>
    public static Paged<T> Of(IReadOnlyCollection<T> all, Paging paging) =>
        new(all.Count, [.. all.Skip(paging.Skip).Take(paging.Take)]);
}
