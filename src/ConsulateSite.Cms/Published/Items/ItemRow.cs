namespace ConsulateSite.Cms.Published.Items;

/// <summary>What the tables say of one item and one of its versions.</summary>
internal sealed record ItemRow(
    int Id,
    Guid Key,
    Guid ObjectType,
    int ContentTypeId,
    int Level,
    string Path,
    int SortOrder,
    int? CreatorId,
    DateTime CreateDate,
    bool Published,
    int VersionId,
    string? Name,
    int? TemplateId,
    int WriterId,
    DateTime VersionDate,
    string Values);
