using System.Text.Json;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace ConsulateSite.Cms.Security.Groups;

/// <summary>What a group may do, as it is stored in one column.</summary>
internal sealed record UserGroupPayload
{
    public IReadOnlyList<string> Permissions { get; init; } = [];

    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>Identifiers of languages.</summary>
    public IReadOnlyList<int> Languages { get; init; } = [];

    public int? StartElementId { get; init; }

    public IReadOnlyList<GranularPermissionData> Granular { get; init; } = [];

    /// <summary>The payload of a group; its permissions on documents are left out because they are rows.</summary>
    public static UserGroupPayload Of(IUserGroup group) => new()
    {
        Permissions = [.. group.Permissions.Order(StringComparer.Ordinal)],
        Sections = [.. group.AllowedSections],
        Languages = [.. group.AllowedLanguages],
        StartElementId = group.StartElementId,
        Granular = [.. group.GranularPermissions.Where(x => x is not DocumentGranularPermission).Select(GranularPermissionData.Of)],
    };

    public static UserGroupPayload Parse(string json) => JsonSerializer.Deserialize<UserGroupPayload>(json) ?? new();

    public string ToJson() => JsonSerializer.Serialize(this);
}
