using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.Security.Installation;

/// <summary>Creates the default groups in a database without groups; one that was removed later stays removed.</summary>
internal sealed class UserGroupInstallation(IDatabase database, IUserGroupRepository groups, IShortStringHelper strings) : IInstallationStep
{
    public Task RunAsync(CancellationToken cancellationToken)
    {
        using ICoreScope scope = database.Scopes.CreateCoreScope();
        if (groups.Count(null) == 0)
        {
            foreach (DefaultUserGroup group in DefaultUserGroups.All)
            {
                groups.Save(ToEntity(group));
            }
        }

        scope.Complete();
        return Task.CompletedTask;
    }

    private UserGroup ToEntity(DefaultUserGroup group)
    {
        UserGroup entity = new(strings, 0, group.Alias, group.Name, group.Icon)
        {
            Key = group.Key,
            HasAccessToAllLanguages = true,
            Permissions = group.Permissions.ToHashSet(StringComparer.Ordinal),
        };
        bool hasContent = group.Sections.Count > 0;
        entity.StartContentId = hasContent ? Constants.System.Root : null;
        entity.StartMediaId = hasContent ? Constants.System.Root : null;
        foreach (string section in group.Sections)
        {
            entity.AddAllowedSection(section);
        }

        return entity;
    }
}
