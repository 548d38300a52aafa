namespace ConsulateSite.Cms.Published.Items;

/// <summary>What the tables say of a version in one culture.</summary>
internal readonly record struct ItemCulture(int VersionId, string Culture, string Name, DateTime Date);
