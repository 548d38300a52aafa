using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>A user, as those who administer users see them.</summary>
internal sealed record UserResponseModel
{
    public required string Email { get; init; }

    public required string UserName { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> UserGroupIds { get; init; }

    public required Guid Id { get; init; }

    public required string? LanguageIsoCode { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> DocumentStartNodeIds { get; init; }

    public required bool HasDocumentRootAccess { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> MediaStartNodeIds { get; init; }

    public required bool HasMediaRootAccess { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> ElementStartNodeIds { get; init; }

    public required bool HasElementRootAccess { get; init; }

    public required IReadOnlyList<string> AvatarUrls { get; init; }

    public required UserState State { get; init; }

    public required int FailedLoginAttempts { get; init; }

    public required DateTimeOffset CreateDate { get; init; }

    public required DateTimeOffset UpdateDate { get; init; }

    public required DateTimeOffset? LastLoginDate { get; init; }

    public required DateTimeOffset? LastLockoutDate { get; init; }

    public required DateTimeOffset? LastPasswordChangeDate { get; init; }

    public required bool IsAdmin { get; init; }

    public required UserKind Kind { get; init; }
}
