using ConsulateSite.Insights.Storage;

namespace ConsulateSite.Partners.Storage;

/// <summary>The database of the associations that carry the site's content.</summary>
/// <param name="file">The path of the file; it is made, with its folder, when it is first needed.</param>
public sealed class PartnerDatabase(string file) : FileDatabase(file, PartnerSchema.Tables);
