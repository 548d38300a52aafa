namespace ConsulateSite.USync;

/// <summary>A kind of items: its folder, the root element of its files, and its turn.</summary>
/// <param name="Folder">The folder below the version folder.</param>
/// <param name="Root">The name of the root element.</param>
/// <param name="Order">uSync's own order number: a kind is imported after all with a lower one.</param>
internal sealed record Kind(string Folder, string Root, int Order)
{
    public static readonly Kind Languages = new("Languages", "Language", 1005);
    public static readonly Kind Dictionary = new("Dictionary", "Dictionary", 1006);
    public static readonly Kind DataTypes = new("DataTypes", "DataType", 1010);
    public static readonly Kind Templates = new("Templates", "Template", 1020);
    public static readonly Kind ContentTypes = new("ContentTypes", "ContentType", 1030);
    public static readonly Kind MediaTypes = new("MediaTypes", "MediaType", 1040);
    public static readonly Kind Media = new("Media", "Media", 1200);
    public static readonly Kind Content = new("Content", "Content", 1210);
    public static readonly Kind Blueprints = new("Blueprints", "Content", 1215);
    public static readonly Kind Domains = new("Domains", "Domain", 1219);
    public static readonly Kind RelationTypes = new("RelationTypes", "RelationType", 1230);

    /// <summary>All kinds in the order of import.</summary>
    public static IReadOnlyList<Kind> All { get; } =
        [Languages, Dictionary, DataTypes, Templates, ContentTypes, MediaTypes, Media, Content, Blueprints, Domains, RelationTypes];
}
