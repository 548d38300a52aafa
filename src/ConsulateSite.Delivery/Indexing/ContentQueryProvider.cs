using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace ConsulateSite.Delivery.Indexing;

/// <summary>Umbraco's door to the index.</summary>
internal sealed class ContentQueryProvider(DocumentIndexes indexes) : IApiContentQueryProvider
{
    public PagedModel<Guid> ExecuteQuery(
        SelectorOption selectorOption,
        IList<FilterOption> filterOptions,
        IList<SortOption> sortOptions,
        string culture,
        ProtectedAccess protectedAccess,
        bool preview,
        int skip,
        int take) => indexes.Of(preview).In(culture).Find(selectorOption, filterOptions, [.. sortOptions], skip, take);

    public SelectorOption AllContentSelectorOption() => new() { FieldName = IndexFields.Everything, Values = [] };
}
