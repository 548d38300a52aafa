namespace ConsulateSite.Backoffice.Api;

/// <summary>Points at something by its identifier.</summary>
/// <param name="Id">The identifier.</param>
internal sealed record ReferenceByIdModel(Guid Id)
{
    /// <summary>A reference to something that may be absent.</summary>
    public static ReferenceByIdModel? OrNull(Guid? id) => id is { } value ? new ReferenceByIdModel(value) : null;
}
