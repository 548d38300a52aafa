namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A text of the user interface, found by its key.</summary>
internal sealed class DictionaryItemRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public Guid? ParentKey { get; set; }

    public string ItemKey { get; set; } = string.Empty;

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    public List<DictionaryTextRow> Texts { get; } = [];
}
