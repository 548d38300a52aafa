namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>Says where a document is found.</summary>
internal interface IAddressRow
{
    /// <summary>The document.</summary>
    Guid DocumentKey { get; }
}
