namespace ConsulateSite.Backoffice.Api;

/// <summary>Points at something by its identifier.</summary>
/// <param name="Id">The identifier.</param>
internal sealed record ReferenceByIdModel(Guid Id)
{
    /// <summary>The identifiers in references, each once.</summary>
    public static HashSet<Guid> Keys(IEnumerable<ReferenceByIdModel> references) => [.. references.Select(reference => reference.Id)];

    /// <summary>A reference to something that may be absent.</summary>
    public static ReferenceByIdModel? OrNull(Guid? id) => id is { } value ? new ReferenceByIdModel(value) : null;
}
