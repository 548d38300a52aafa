namespace ConsulateSite.Delivery.Indexing;

/// <summary>What handlers of the site say a document is found by, in one language.</summary>
/// <param name="values">Texts, <see cref="decimal" />s or <see cref="DateTime" />s in UTC, by the name of their field.</param>
internal sealed class FieldValues(IReadOnlyDictionary<string, object[]> values) : IEquatable<FieldValues>
{
    /// <summary>Of a document about which no handler says anything.</summary>
    public static readonly FieldValues None = new(new Dictionary<string, object[]>());

    /// <summary>The values of a field; none when the document has none.</summary>
    public object[] Of(string field) => values.TryGetValue(field, out object[]? found) ? found : [];

    public bool Equals(FieldValues? other) =>
        other is not null && values.Count == other.Count && values.All(field => field.Value.SequenceEqual(other.Of(field.Key)));

    public override bool Equals(object? obj) => Equals(obj as FieldValues);

    public override int GetHashCode() => values.Count;

    private int Count => values.Count;
}
