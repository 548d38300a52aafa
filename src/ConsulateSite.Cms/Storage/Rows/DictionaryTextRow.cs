namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A dictionary item in one language.</summary>
internal sealed class DictionaryTextRow
{
    public int ItemId { get; set; }

    public int LanguageId { get; set; }

    public Guid Key { get; set; }

    public string Value { get; set; } = string.Empty;
}
