namespace ConsulateSite.USync.Upgrades.Values;

/// <summary>What the value of a block needs to know about its element type.</summary>
internal interface IElementTypes
{
    /// <summary>Whether the elements of a type vary by culture.</summary>
    bool Varies(Guid elementType);

    /// <summary>The editor of a property and whether its values vary by culture, or null when type or property is not known.</summary>
    (string EditorAlias, bool Varies)? Property(Guid elementType, string alias);
}
