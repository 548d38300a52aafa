using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>What the client shows of types from which a type can be put together.</summary>
internal sealed class ContentTypeCompositions(IEntityService entities)
{
    /// <summary>The types, and whether each can be taken over.</summary>
    /// <param name="available">What Umbraco says of them.</param>
    /// <param name="folder">What the folders of such types are.</param>
    public IReadOnlyList<AvailableCompositionResponseModel> Available(
        IEnumerable<ContentTypeAvailableCompositionsResult> available, UmbracoObjectTypes folder) =>
    [
        .. available.Select(result => new AvailableCompositionResponseModel(
            FolderPath(result.Composition, folder),
            result.Allowed,
            result.Composition.Key,
            result.Composition.Name ?? string.Empty,
            result.Composition.Icon ?? string.Empty)),
    ];

    /// <summary>The names of the folders that a type lies in, the outermost first.</summary>
    private List<string> FolderPath(IContentTypeComposition type, UmbracoObjectTypes folder)
    {
        List<string> names = [];
        for (IEntitySlim? parent = Parent(type.ParentId); parent is not null; parent = Parent(parent.ParentId))
        {
            names.Insert(0, parent.Name ?? string.Empty);
        }

        return names;

        IEntitySlim? Parent(int id) => id < 0 ? null : entities.Get(id, folder);
    }
}
