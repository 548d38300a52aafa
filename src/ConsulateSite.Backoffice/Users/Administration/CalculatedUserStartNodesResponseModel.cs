using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>Where a user starts, by their own start nodes and those of their groups.</summary>
internal sealed record CalculatedUserStartNodesResponseModel(
    Guid Id,
    IReadOnlyList<ReferenceByIdModel> DocumentStartNodeIds,
    bool HasDocumentRootAccess,
    IReadOnlyList<ReferenceByIdModel> MediaStartNodeIds,
    bool HasMediaRootAccess,
    IReadOnlyList<ReferenceByIdModel> ElementStartNodeIds,
    bool HasElementRootAccess);
