using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Models;

/// <summary>Reads published values without guessing: what is not filled in is <c>null</c> or empty, never a default.</summary>
public static class PublishedValues
{
    /// <summary>A text or another object; <c>null</c> when it is not filled in.</summary>
    /// <param name="element">What holds the property.</param>
    /// <param name="alias">The property's alias.</param>
    /// <param name="culture">The culture of a property that varies.</param>
    public static T? Read<T>(this IPublishedElement element, string alias, string? culture = null)
        where T : class =>
        element.Filled(alias, culture)?.GetValue(culture) switch
        {
            string text when string.IsNullOrWhiteSpace(text) => null,
            T value => value,
            _ => null,
        };

    /// <summary>A number, a date or a truth; <c>null</c> when it is not filled in, so that an unknown amount is never zero.</summary>
    /// <param name="element">What holds the property.</param>
    /// <param name="alias">The property's alias.</param>
    /// <param name="culture">The culture of a property that varies.</param>
    public static T? ReadValue<T>(this IPublishedElement element, string alias, string? culture = null)
        where T : struct =>
        element.Filled(alias, culture)?.GetValue(culture) is T value ? value : null;

    /// <summary>Several values; empty when none is filled in.</summary>
    /// <param name="element">What holds the property.</param>
    /// <param name="alias">The property's alias.</param>
    /// <param name="culture">The culture of a property that varies.</param>
    public static IReadOnlyList<T> ReadMany<T>(this IPublishedElement element, string alias, string? culture = null) =>
        element.Filled(alias, culture)?.GetValue(culture) switch
        {
            IEnumerable<T> values => [.. values],
            System.Collections.IEnumerable values and not string => [.. values.OfType<T>()],
            T single => [single],
            _ => [],
        };

    /// <summary>The contents of a block list in its order, as far as they are shown in the culture.</summary>
    /// <param name="element">What holds the property.</param>
    /// <param name="alias">The property's alias.</param>
    /// <param name="culture">The culture in which the blocks are shown.</param>
    public static IReadOnlyList<T> ReadBlocks<T>(this IPublishedElement element, string alias, string culture)
        where T : IPublishedElement =>
        element.GetProperty(alias)?.GetValue(culture) is BlockListModel blocks
            ? [.. blocks.Select(block => block.Content).OfType<T>()]
            : [];

    private static IPublishedProperty? Filled(this IPublishedElement element, string alias, string? culture) =>
        element.GetProperty(alias) is { } property && property.HasValue(culture) ? property : null;
}
