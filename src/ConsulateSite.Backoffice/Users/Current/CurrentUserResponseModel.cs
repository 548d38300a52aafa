using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Users.Permissions;

namespace ConsulateSite.Backoffice.Users.Current;

/// <summary>Who is signed in, and what they may do.</summary>
internal sealed record CurrentUserResponseModel
{
    public required Guid Id { get; init; }

    public required string? LanguageIsoCode { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> DocumentStartNodeIds { get; init; }

    public required bool HasDocumentRootAccess { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> MediaStartNodeIds { get; init; }

    public required bool HasMediaRootAccess { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> ElementStartNodeIds { get; init; }

    public required bool HasElementRootAccess { get; init; }

    public required IReadOnlyList<string> AvatarUrls { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required bool HasAccessToAllLanguages { get; init; }

    public required bool HasAccessToSensitiveData { get; init; }

    public required IReadOnlyList<string> FallbackPermissions { get; init; }

    public required IReadOnlyList<IPermissionPresentationModel> Permissions { get; init; }

    public required IReadOnlyList<string> AllowedSections { get; init; }

    public required bool IsAdmin { get; init; }

    public required string Email { get; init; }

    public required string UserName { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> UserGroupIds { get; init; }
}
