using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Problems;
using ConsulateSite.Backoffice.Users;
using ConsulateSite.Backoffice.Users.Permissions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.UserGroups;

/// <summary>Translates groups of users between Umbraco's entities and the client's models.</summary>
internal sealed class UserGroupModels(IEntityService entities, ILanguageService languages)
{
    /// <summary>The client's models, in the same order.</summary>
    public async Task<IReadOnlyList<UserGroupResponseModel>> ToModelsAsync(IEnumerable<IUserGroup> groups)
    {
        Dictionary<int, string> isoCodes = (await languages.GetAllAsync()).ToDictionary(language => language.Id, language => language.IsoCode);
        return [.. groups.Select(group => ToModel(group, isoCodes))];
    }

    /// <summary>Gives a group what the client sent.</summary>
    /// <exception cref="OperationRefusedException">A start node or a language does not exist (404).</exception>
    public async Task ApplyAsync(UpdateUserGroupRequestModel model, IUserGroup group)
    {
        group.Name = model.Name;
        group.Alias = model.Alias;
        group.Description = model.Description;
        group.Icon = model.Icon;
        group.HasAccessToAllLanguages = model.HasAccessToAllLanguages;
        group.StartContentId = StartNode(
            model.DocumentRootAccess, model.DocumentStartNode, UmbracoObjectTypes.Document, UserGroupOperationStatus.DocumentStartNodeKeyNotFound);
        group.StartMediaId = StartNode(
            model.MediaRootAccess, model.MediaStartNode, UmbracoObjectTypes.Media, UserGroupOperationStatus.MediaStartNodeKeyNotFound);
        group.StartElementId = StartNode(
            model.ElementRootAccess, model.ElementStartNode, UmbracoObjectTypes.ElementContainer, UserGroupOperationStatus.ElementStartNodeKeyNotFound);
        group.Permissions = model.FallbackPermissions.ToHashSet(StringComparer.Ordinal);
        group.GranularPermissions = new HashSet<IGranularPermission>(PermissionModels.ToPermissions(model.Permissions));
        group.ClearAllowedSections();
        foreach (string section in model.Sections.Distinct(StringComparer.Ordinal))
        {
            group.AddAllowedSection(SectionNames.FromClient(section));
        }

        group.ClearAllowedLanguages();
        foreach (string isoCode in model.Languages.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            ILanguage language = await languages.GetAsync(isoCode) ?? throw UserGroupProblems.Refused(UserGroupOperationStatus.LanguageNotFound);
            group.AddAllowedLanguage(language.Id);
        }
    }

    private UserGroupResponseModel ToModel(IUserGroup group, Dictionary<int, string> isoCodes) => new()
    {
        Id = group.Key,
        Name = group.Name ?? group.Alias,
        Alias = group.Alias,
        Description = group.Description,
        Icon = group.Icon,
        Sections = [.. group.AllowedSections.Select(SectionNames.ToClient)],
        Languages = [.. group.AllowedLanguages.Where(isoCodes.ContainsKey).Select(id => isoCodes[id])],
        HasAccessToAllLanguages = group.HasAccessToAllLanguages,
        DocumentStartNode = Reference(group.StartContentId, UmbracoObjectTypes.Document),
        DocumentRootAccess = group.StartContentId == Constants.System.Root,
        MediaStartNode = Reference(group.StartMediaId, UmbracoObjectTypes.Media),
        MediaRootAccess = group.StartMediaId == Constants.System.Root,
        ElementStartNode = Reference(group.StartElementId, UmbracoObjectTypes.ElementContainer),
        ElementRootAccess = group.StartElementId == Constants.System.Root,
        FallbackPermissions = [.. group.Permissions],
        Permissions = PermissionModels.ToModels(group.GranularPermissions),
        IsDeletable = !group.IsSystemUserGroup(),
        AliasCanBeChanged = !group.IsSystemUserGroup(),
    };

    private ReferenceByIdModel? Reference(int? id, UmbracoObjectTypes type) =>
        id is { } value ? entities.ToReferences([value], type).FirstOrDefault() : null;

    private int? StartNode(bool isRoot, ReferenceByIdModel? reference, UmbracoObjectTypes type, UserGroupOperationStatus missing)
    {
        if (isRoot)
        {
            return Constants.System.Root;
        }

        if (reference is null)
        {
            return null;
        }

        Attempt<int> id = entities.GetId(reference.Id, type);
        return id.Success ? id.Result : throw UserGroupProblems.Refused(missing);
    }
}
