namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>What documents, blueprints and media have beyond their node.</summary>
internal sealed class ContentRow
{
    public int NodeId { get; set; }

    public NodeRow Node { get; set; } = null!;

    public int ContentTypeId { get; set; }

    public bool Published { get; set; }

    public bool Edited { get; set; }

    public int CurrentVersionId { get; set; }

    /// <summary>Zero while nothing is published.</summary>
    public int PublishedVersionId { get; set; }

    public DateTime UpdateDate { get; set; }

    public int WriterId { get; set; }

    /// <summary>Grows with every save; a writer who read an older one has lost the race.</summary>
    public long Revision { get; set; }
}
