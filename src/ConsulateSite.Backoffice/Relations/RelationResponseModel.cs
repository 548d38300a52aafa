using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Relations;

internal sealed record RelationResponseModel(
    Guid Id,
    ReferenceByIdModel RelationType,
    RelationReferenceModel Parent,
    RelationReferenceModel Child,
    DateTimeOffset CreateDate,
    string? Comment);
