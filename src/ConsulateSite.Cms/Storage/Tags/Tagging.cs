namespace ConsulateSite.Cms.Storage.Tags;

/// <summary>A tag on a property of a node, with what questions about tags are asked by.</summary>
internal sealed class Tagging
{
    public required int TagId { get; init; }

    public required string Text { get; init; }

    public required int NodeId { get; init; }

    public required Guid NodeKey { get; init; }

    public required int PropertyTypeId { get; init; }
}
