using ConsulateSite.Delivery.Indexing;
using ConsulateSite.Delivery.Requests;
using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Querying;

/// <summary>The selectors, filters and orders that the site has beside those of this interface. The first handler that can read one reads it.</summary>
internal sealed class QueryHandlers(
    SelectorHandlerCollection selectors, FilterHandlerCollection filters, SortHandlerCollection sorts, HandlerFields fields)
{
    /// <summary>Reads a selector; <c>null</c> when no handler can.</summary>
    public SelectorOption? Select(string fetch) => selectors.FirstOrDefault(handler => handler.CanHandle(fetch))?.BuildSelectorOption(fetch);

    /// <summary>Reads a filter; <c>null</c> when no handler can.</summary>
    /// <exception cref="InvalidParameterException">The caller gives a value that the field cannot have.</exception>
    public FilterOption? Filter(string filter)
    {
        FilterOption? option = filters.FirstOrDefault(handler => handler.CanHandle(filter))?.BuildFilterOption(filter);
        if (option is not null && fields.Types.TryGetValue(option.FieldName, out FieldType type))
        {
            Check(filter, option, type);
        }

        return option;
    }

    /// <summary>Reads an order; <c>null</c> when no handler can.</summary>
    public SortOption? Sort(string sort) => sorts.FirstOrDefault(handler => handler.CanHandle(sort))?.BuildSortOption(sort);

    private static void Check(string filter, FilterOption option, FieldType type)
    {
        try
        {
            _ = Array.ConvertAll(option.Values, value => FieldValue.Read(value, type));
        }
        catch (FormatException fault)
        {
            throw new InvalidParameterException(QueryParameters.Filter, $"'{filter}' cannot be compared: {fault.Message}");
        }
    }
}
