using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Problems;
using ConsulateSite.Backoffice.Trees;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Media;

/// <summary>Reads the recycle bin of media, in parts.</summary>
internal sealed class MediaBin(IEntityService entities, MediaModels models)
{
    /// <summary>What lies in it.</summary>
    public Paged<MediaRecycleBinItemResponseModel> Root(Paging paging) => ChildrenOf(Constants.System.RecycleBinMedia, paging);

    /// <summary>What lies below something in it.</summary>
    /// <exception cref="OperationRefusedException">There is no such medium (404).</exception>
    public Paged<MediaRecycleBinItemResponseModel> Children(Guid parent, Paging paging) => entities.GetId(parent, UmbracoObjectTypes.Media) is { Success: true } id
        ? ChildrenOf(id.Result, paging)
        : throw OperationRefusedException.NotFound("There is no such medium.");

    /// <summary>What lies beside something in it.</summary>
    public Subset<MediaRecycleBinItemResponseModel> Siblings(SiblingsRange range)
    {
        IEnumerable<IEntitySlim> found = entities.GetTrashedSiblings(
            range.Target, [UmbracoObjectTypes.Media], range.Before, range.After, out long before, out long after, ordering: Ordering.By("sortOrder"));
        return new(before, after, [.. found.OfType<IMediaEntitySlim>().Select(models.ToBinModel)]);
    }

    private Paged<MediaRecycleBinItemResponseModel> ChildrenOf(int parent, Paging paging)
    {
        (int page, int size, int surplus) = paging.ToPages();
        IEnumerable<IEntitySlim> found = entities.GetPagedTrashedChildren(
            parent, UmbracoObjectTypes.Media, page, size, out long total, ordering: Ordering.By("sortOrder"));
        return new(total, [.. found.Skip(surplus).OfType<IMediaEntitySlim>().Select(models.ToBinModel)]);
    }
}
