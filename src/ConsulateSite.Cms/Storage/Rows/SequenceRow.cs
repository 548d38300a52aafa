namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>The last number given to things that live inside a payload, such as property types.</summary>
internal sealed class SequenceRow
{
    public string Name { get; set; } = string.Empty;

    public int Last { get; set; }
}
