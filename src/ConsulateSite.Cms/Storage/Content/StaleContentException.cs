namespace ConsulateSite.Cms.Storage.Content;

/// <summary>Somebody else has saved the item since it was read; saving this copy would undo their work.</summary>
/// <param name="id">The identifier of the item.</param>
/// <param name="name">The item's name, for the message.</param>
public sealed class StaleContentException(int id, string? name) : InvalidOperationException(
    $"'{name}' ({id}) was changed by somebody else since it was read. Read it again and repeat the change.")
{
    /// <summary>The identifier of the item.</summary>
    public int Id { get; } = id;
}
