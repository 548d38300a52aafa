using ConsulateSite.Cms.Storage.Rows;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.Security.Groups;

/// <summary>A group as the database has it; makes a new entity for everybody who asks.</summary>
internal sealed class StoredUserGroup(UserGroupRow row, IReadOnlyList<NodePermission> nodePermissions, int userCount)
{
    private readonly UserGroupPayload _payload = UserGroupPayload.Parse(row.Payload);

    public int Id => row.Id;

    public string Alias => row.Alias;

    public IReadOnlyList<NodePermission> NodePermissions => nodePermissions;

    public IUserGroup ToEntity(IShortStringHelper strings)
    {
        UserGroup group = new(strings, userCount, row.Alias, row.Name, row.Icon);
        group.DisableChangeTracking();
        group.Id = row.Id;
        group.Key = row.Key;
        group.CreateDate = row.CreateDate;
        group.UpdateDate = row.UpdateDate;
        group.Description = row.Description;
        group.StartContentId = row.StartContentId;
        group.StartMediaId = row.StartMediaId;
        group.StartElementId = _payload.StartElementId;
        group.HasAccessToAllLanguages = row.HasAccessToAllLanguages;
        group.Permissions = PermissionSet();
        group.GranularPermissions = GranularSet();
        foreach (string section in _payload.Sections)
        {
            group.AddAllowedSection(section);
        }

        foreach (int language in _payload.Languages)
        {
            group.AddAllowedLanguage(language);
        }

        group.EnableChangeTracking();
        return group;
    }

    public IReadOnlyUserGroup ToReadOnly() => new ReadOnlyUserGroup(
        row.Id,
        row.Key,
        row.Name,
        row.Description,
        row.Icon,
        row.StartContentId,
        row.StartMediaId,
        _payload.StartElementId,
        row.Alias,
        _payload.Languages,
        _payload.Sections,
        PermissionSet(),
        GranularSet(),
        row.HasAccessToAllLanguages);

    private HashSet<string> PermissionSet() => new(_payload.Permissions, StringComparer.Ordinal);

    private HashSet<IGranularPermission> GranularSet() =>
    [
        .. nodePermissions.Select(x => new DocumentGranularPermission { Key = x.NodeKey, Permission = x.Permission }),
        .. _payload.Granular.Select(x => x.ToPermission()),
    ];
}
