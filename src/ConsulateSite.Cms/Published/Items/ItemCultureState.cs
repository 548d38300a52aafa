namespace ConsulateSite.Cms.Published.Items;

/// <summary>What the tables say of a document in one culture.</summary>
internal readonly record struct ItemCultureState(int NodeId, string Culture, bool Published, bool Edited);
