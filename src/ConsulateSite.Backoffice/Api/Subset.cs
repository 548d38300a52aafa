namespace ConsulateSite.Backoffice.Api;

/// <summary>The surroundings of something in a list.</summary>
/// <param name="TotalBefore">How many precede the part.</param>
/// <param name="TotalAfter">How many follow the part.</param>
/// <param name="Items">The part.</param>
internal sealed record Subset<T>(long TotalBefore, long TotalAfter, IReadOnlyCollection<T> Items);
