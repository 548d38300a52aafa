namespace ConsulateSite.Insights.Storage;

/// <summary>The database of what readers tell and seek.</summary>
/// <param name="file">The path of the file; it is made, with its folder, when it is first needed.</param>
public sealed class InsightsDatabase(string file) : FileDatabase(file, InsightsSchema.Tables);
