using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Tests.Extensions;

/// <summary>Reads <c>writtenBy:Ada</c>.</summary>
internal sealed class AuthorSelector : ISelectorHandler
{
    private const string Prefix = "writtenBy:";

    public bool CanHandle(string query) => query.StartsWith(Prefix, StringComparison.Ordinal);

    public SelectorOption BuildSelectorOption(string selector) => new() { FieldName = BookFields.Author, Values = [selector[Prefix.Length..]] };
}
