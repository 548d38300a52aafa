using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Relations;

/// <summary>What relations of a kind mean.</summary>
internal sealed record RelationTypeResponseModel(
    string Name,
    bool IsBidirectional,
    bool IsDependency,
    Guid Id,
    string? Alias,
    ObjectTypeResponseModel? ParentObject,
    ObjectTypeResponseModel? ChildObject)
{
    public static RelationTypeResponseModel Of(IRelationType type) => new(
        type.Name ?? type.Alias,
        type.IsBidirectional,
        type is IRelationTypeWithIsDependency { IsDependency: true },
        type.Key,
        type.Alias,
        ObjectTypeResponseModel.Of(type.ParentObjectType),
        ObjectTypeResponseModel.Of(type.ChildObjectType));
}
