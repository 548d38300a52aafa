using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Api;

internal static class PagedModelExtensions
{
    /// <summary>A part of a list, as the client reads it.</summary>
    /// <param name="page">What the service answered.</param>
    /// <param name="select">Makes the client's model.</param>
    public static Paged<TModel> ToPaged<TItem, TModel>(this PagedModel<TItem> page, Func<TItem, TModel> select) =>
        new(page.Total, [.. page.Items.Select(select)]);
}
