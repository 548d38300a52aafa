namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A value that the system remembers under a name.</summary>
internal sealed class KeyValueRow
{
    public string Key { get; set; } = string.Empty;

    public string? Value { get; set; }

    public DateTime UpdateDate { get; set; }
}
