using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Users.Permissions;

namespace ConsulateSite.Backoffice.UserGroups;

/// <summary>A group of users, and what they may do.</summary>
internal sealed record UserGroupResponseModel
{
    public required string Name { get; init; }

    public required string Alias { get; init; }

    public required string? Description { get; init; }

    public required string? Icon { get; init; }

    public required IReadOnlyList<string> Sections { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required bool HasAccessToAllLanguages { get; init; }

    public required ReferenceByIdModel? DocumentStartNode { get; init; }

    public required bool DocumentRootAccess { get; init; }

    public required ReferenceByIdModel? MediaStartNode { get; init; }

    public required bool MediaRootAccess { get; init; }

    public required ReferenceByIdModel? ElementStartNode { get; init; }

    public required bool ElementRootAccess { get; init; }

    public required IReadOnlyList<string> FallbackPermissions { get; init; }

    public required IReadOnlyList<IPermissionPresentationModel> Permissions { get; init; }

    public required Guid Id { get; init; }

    public required bool IsDeletable { get; init; }

    public required bool AliasCanBeChanged { get; init; }
}
