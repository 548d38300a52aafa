namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>An address under which a document was found before.</summary>
internal sealed class RedirectUrlRow
{
    public Guid Key { get; set; }

    public Guid ContentKey { get; set; }

    public string? Culture { get; set; }

    public string Url { get; set; } = string.Empty;

    public DateTime CreateDate { get; set; }
}
