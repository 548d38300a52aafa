using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Authorization;

/// <summary>
/// Which documents and media may be named to the current user. A page may show a picture, or lead to a page, from outside of its
/// editor's start nodes; its fields would look broken if those had no names. So what a readable item uses is named beside what can be read.
/// </summary>
internal sealed class ItemAccess(
    DocumentAccess documents, MediaAccess media, IRelationService relations, IEntityService entities, IDataTypeService dataTypes)
{
    /// <summary>Those of the documents that may be named.</summary>
    public async Task<IReadOnlyList<IEntitySlim>> NamedDocumentsAsync(IReadOnlyCollection<Guid> keys)
    {
        IEntitySlim[] found = Read(UmbracoObjectTypes.Document, keys);
        return await NamedAsync(found, await documents.FilterAsync(keys, ActionBrowse.ActionLetter), Constants.Conventions.RelationTypes.RelatedDocumentAlias);
    }

    /// <summary>Those of the media that may be named; all, where a picker lets everybody choose from all.</summary>
    public async Task<IReadOnlyList<IMediaEntitySlim>> NamedMediaAsync(IReadOnlyCollection<Guid> keys)
    {
        IEntitySlim[] found = Read(UmbracoObjectTypes.Media, keys);
        ISet<Guid> readable = await media.FilterAsync(keys);
        IReadOnlyList<IEntitySlim> named = Array.TrueForAll(found, x => readable.Contains(x.Key)) || await IsOpenToAllAsync()
            ? [.. found.Where(x => !x.Trashed || readable.Contains(x.Key))]
            : await NamedAsync(found, readable, Constants.Conventions.RelationTypes.RelatedMediaAlias);
        return [.. named.OfType<IMediaEntitySlim>()];
    }

    private async Task<IReadOnlyList<IEntitySlim>> NamedAsync(IEntitySlim[] found, ISet<Guid> readable, string use)
    {
        List<IEntitySlim> named = [];
        foreach (IEntitySlim item in found)
        {
            if (readable.Contains(item.Key) || (!item.Trashed && await IsUsedByReadableAsync(item, use)))
            {
                named.Add(item);
            }
        }

        return named;
    }

    private async Task<bool> IsUsedByReadableAsync(IEntitySlim item, string use)
    {
        IRelation[] uses = [.. relations.GetByChildId(item.Id, use)];
        return (await documents.FilterAsync(Keys(uses, UmbracoObjectTypes.Document), ActionBrowse.ActionLetter)).Count > 0
            || (await media.FilterAsync(Keys(uses, UmbracoObjectTypes.Media))).Count > 0;
    }

    private Guid[] Keys(IRelation[] uses, UmbracoObjectTypes type)
    {
        int[] ids = [.. uses.Where(x => x.ParentObjectType == type.GetGuid()).Select(x => x.ParentId).Distinct()];
        return ids.Length == 0 ? [] : [.. entities.GetAllPaths(type, ids).Select(path => path.Key)];
    }

    // Asked for none, the service answers with all.
    private IEntitySlim[] Read(UmbracoObjectTypes type, IReadOnlyCollection<Guid> keys) => keys.Count == 0 ? [] : [.. entities.GetAll(type, [.. keys])];

    private async Task<bool> IsOpenToAllAsync() => (await dataTypes.GetByEditorAliasAsync(Constants.PropertyEditors.Aliases.MediaPicker3))
        .Any(type => type.ConfigurationObject is MediaPicker3Configuration { IgnoreUserStartNodes: true });
}
