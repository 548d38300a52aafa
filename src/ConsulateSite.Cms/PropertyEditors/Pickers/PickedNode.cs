namespace ConsulateSite.Cms.PropertyEditors.Pickers;

/// <summary>What a tree picker exchanges with the client.</summary>
/// <param name="Type">The entity type of the node's UDI: document, media or member.</param>
/// <param name="Unique">The node's key.</param>
internal sealed record PickedNode(string Type, Guid Unique);
