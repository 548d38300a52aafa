using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.PropertyEditors.Pickers;

/// <summary>Finds the content types of picked nodes.</summary>
internal sealed class PickedNodeTypes(IContentService documents, IMediaService media, IMemberService members)
{
    /// <summary>Gives the key of the content type of each node that exists.</summary>
    /// <param name="entityType">The nodes' entity type, as in their UDIs.</param>
    /// <param name="keys">The nodes' keys.</param>
    public IReadOnlyDictionary<Guid, Guid> Find(string entityType, IReadOnlyCollection<Guid> keys)
    {
        IEnumerable<IContentBase> nodes = entityType switch
        {
            Constants.UdiEntityType.Document => documents.GetByIds(keys),
            Constants.UdiEntityType.Media => media.GetByIds(keys),
            Constants.UdiEntityType.Member => keys.Select(members.GetById).OfType<IContentBase>(),
            _ => [],
        };
        return nodes.DistinctBy(node => node.Key).ToDictionary(node => node.Key, node => node.ContentType.Key);
    }
}
