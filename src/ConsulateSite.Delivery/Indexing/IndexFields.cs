namespace ConsulateSite.Delivery.Indexing;

/// <summary>The names of the fields that documents are selected, filtered and ordered by.</summary>
internal static class IndexFields
{
    /// <summary>Selects everything.</summary>
    public const string Everything = "everything";

    /// <summary>The key of a document.</summary>
    public const string Key = "itemId";

    /// <summary>The key of the document above.</summary>
    public const string Parent = "parentId";

    /// <summary>The keys of all documents above.</summary>
    public const string Ancestors = "ancestorIds";

    public const string ContentType = "contentType";
    public const string MediaType = "mediaType";
    public const string Name = "name";
    public const string CreateDate = "createDate";
    public const string UpdateDate = "updateDate";
    public const string Level = "level";
    public const string SortOrder = "sortOrder";

    /// <summary>The names that handlers of the site cannot give to fields of theirs.</summary>
    public static readonly IReadOnlySet<string> All = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        Everything, Key, Parent, Ancestors, ContentType, Name, CreateDate, UpdateDate, Level, SortOrder,
    };
}
