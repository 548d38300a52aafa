using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Users.Permissions;

namespace ConsulateSite.Backoffice.UserGroups;

internal record UpdateUserGroupRequestModel
{
    public required string Name { get; init; }

    public required string Alias { get; init; }

    public string? Description { get; init; }

    public string? Icon { get; init; }

    public required IReadOnlyList<string> Sections { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required bool HasAccessToAllLanguages { get; init; }

    public ReferenceByIdModel? DocumentStartNode { get; init; }

    public required bool DocumentRootAccess { get; init; }

    public ReferenceByIdModel? MediaStartNode { get; init; }

    public required bool MediaRootAccess { get; init; }

    public ReferenceByIdModel? ElementStartNode { get; init; }

    public required bool ElementRootAccess { get; init; }

    public required IReadOnlyList<string> FallbackPermissions { get; init; }

    public required IReadOnlyList<IPermissionPresentationModel> Permissions { get; init; }
}
