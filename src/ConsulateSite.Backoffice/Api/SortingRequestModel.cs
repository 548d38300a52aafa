using Umbraco.Cms.Core.Models.ContentEditing;

namespace ConsulateSite.Backoffice.Api;

/// <summary>A new order among siblings.</summary>
/// <param name="Parent">Whose children they are; those of the root if there is none.</param>
/// <param name="Sorting">The places of those whose place is known.</param>
internal sealed record SortingRequestModel(ReferenceByIdModel? Parent, IReadOnlyList<ItemSortingRequestModel> Sorting)
{
    /// <summary>The order as Umbraco's services want it.</summary>
    public IEnumerable<SortingModel> ToModels() => Sorting.Select(item => new SortingModel { Key = item.Id, SortOrder = item.SortOrder });
}
