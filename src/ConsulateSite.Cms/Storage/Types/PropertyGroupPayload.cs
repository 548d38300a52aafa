using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>A tab or group of properties as the row of its type stores it.</summary>
internal sealed record PropertyGroupPayload
{
    public int Id { get; init; }

    public Guid Key { get; init; }

    public required string Alias { get; init; }

    public string? Name { get; init; }

    public PropertyGroupType Type { get; init; }

    public int SortOrder { get; init; }

    public IReadOnlyList<PropertyTypePayload> Properties { get; init; } = [];

    public static PropertyGroupPayload From(PropertyGroup group) => new()
    {
        Id = group.Id,
        Key = group.Key,
        Alias = group.Alias,
        Name = group.Name,
        Type = group.Type,
        SortOrder = group.SortOrder,
        Properties = [.. (group.PropertyTypes ?? Enumerable.Empty<IPropertyType>()).Select(PropertyTypePayload.From)],
    };
}
