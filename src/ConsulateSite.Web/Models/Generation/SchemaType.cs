namespace ConsulateSite.Web.Models.Generation;

/// <summary>A document type or an element type, as its uSync file describes it.</summary>
internal sealed record SchemaType(
    Guid Key,
    string Alias,
    string Name,
    string Description,
    bool IsElement,
    bool IsComposition,
    IReadOnlyList<string> Compositions,
    IReadOnlyList<SchemaProperty> Properties);
