namespace ConsulateSite.Backoffice.Api;

/// <summary>The things with the identifiers that were asked for.</summary>
/// <param name="Total">How many of them there are.</param>
/// <param name="Items">What they are.</param>
internal sealed record BatchResponseModel<T>(long Total, IReadOnlyCollection<T> Items)
{
    /// <summary>Those that were found.</summary>
    public static BatchResponseModel<T> Of(IReadOnlyCollection<T> items) => new(items.Count, items);
}
