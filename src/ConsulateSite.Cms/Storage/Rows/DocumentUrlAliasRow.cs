namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A second address that an editor gave a document.</summary>
internal sealed class DocumentUrlAliasRow : IAddressRow
{
    public int Id { get; set; }

    public Guid DocumentKey { get; set; }

    public int? LanguageId { get; set; }

    public string Alias { get; set; } = string.Empty;
}
