namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A language in which content is written.</summary>
internal sealed class LanguageRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string IsoCode { get; set; } = string.Empty;

    public string CultureName { get; set; } = string.Empty;

    public bool IsDefault { get; set; }

    public bool IsMandatory { get; set; }

    public int? FallbackLanguageId { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}
