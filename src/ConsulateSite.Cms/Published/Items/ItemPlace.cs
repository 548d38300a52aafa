namespace ConsulateSite.Cms.Published.Items;

/// <summary>What an item of a tree has beyond an element.</summary>
/// <param name="Level">1 for an item below the root.</param>
/// <param name="Path">The identifiers from the root to the item, with commas between them.</param>
/// <param name="TemplateId">The template; null for none.</param>
internal readonly record struct ItemPlace(int Level, string Path, int? TemplateId);
