namespace ConsulateSite.Cms.PropertyEditors.Files;

/// <summary>A value editor whose values hold files, or blocks that may hold them.</summary>
internal interface IFileValue
{
    /// <summary>The addresses of the files that go when the value goes.</summary>
    /// <param name="value">The stored value.</param>
    /// <param name="owner">The key of the item, or of the block, that holds the value.</param>
    /// <param name="propertyType">The key of the property type.</param>
    IEnumerable<string> OwnedFiles(object? value, Guid owner, Guid propertyType);

    /// <summary>Gives a value for a copied item: with files of its own, with blocks under keys of their own.</summary>
    /// <inheritdoc cref="OwnedFiles" path="/param"/>
    object? Copy(object? value, Guid owner, Guid propertyType);
}
