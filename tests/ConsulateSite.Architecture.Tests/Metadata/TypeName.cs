namespace ConsulateSite.Architecture.Tests.Metadata;

/// <summary>The name of a type as metadata keeps it.</summary>
internal readonly record struct TypeName(string Namespace, string Name)
{
    /// <summary>Whether the type lives in this namespace or below it.</summary>
    public bool IsIn(string ancestor) =>
        Namespace == ancestor || Namespace.StartsWith(ancestor + ".", StringComparison.Ordinal);

    public override string ToString() => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
