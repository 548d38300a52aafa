namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A tag of a group, in one language or in none.</summary>
internal sealed class TagRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string Group { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;

    public int? LanguageId { get; set; }
}
