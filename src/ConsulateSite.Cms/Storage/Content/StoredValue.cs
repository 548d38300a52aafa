namespace ConsulateSite.Cms.Storage.Content;

/// <summary>One value of a property in one culture and segment.</summary>
/// <param name="Culture">The culture; null for the invariant value.</param>
/// <param name="Segment">The segment; null for none.</param>
/// <param name="Value">A string, int, decimal or UTC date; never null, for an empty value is not stored.</param>
internal readonly record struct StoredValue(string? Culture, string? Segment, object Value);
