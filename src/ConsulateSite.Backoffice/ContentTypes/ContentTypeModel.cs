using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>What document types and media types have in common, whether asked for or sent.</summary>
internal abstract record ContentTypeModel
{
    public required string Alias { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public required string Icon { get; init; }

    public required bool AllowedAsRoot { get; init; }

    public required bool VariesByCulture { get; init; }

    public required bool VariesBySegment { get; init; }

    public ReferenceByIdModel? Collection { get; init; }

    public required bool IsElement { get; init; }

    public required bool AllowedInLibrary { get; init; }

    public required IReadOnlyCollection<PropertyTypeModel> Properties { get; init; }

    public required IReadOnlyCollection<PropertyTypeContainerModel> Containers { get; init; }
}
