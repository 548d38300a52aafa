namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A host name or path that leads to a document in one language.</summary>
internal sealed class DomainRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string DomainName { get; set; } = string.Empty;

    public int? LanguageId { get; set; }

    public int? RootContentId { get; set; }

    public int SortOrder { get; set; }
}
