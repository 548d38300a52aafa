namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>The URL segment of a document in one language, as draft or published.</summary>
internal sealed class DocumentUrlRow : IAddressRow
{
    public int Id { get; set; }

    public Guid DocumentKey { get; set; }

    public int? LanguageId { get; set; }

    public string UrlSegment { get; set; } = string.Empty;

    public bool IsDraft { get; set; }

    public bool IsPrimary { get; set; }
}
