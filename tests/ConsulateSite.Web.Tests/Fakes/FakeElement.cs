using NSubstitute;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Web.Tests.Fakes;

/// <summary>A published item whose values a test sets, by alias and culture.</summary>
internal class FakeElement : IPublishedElement
{
    private readonly Dictionary<string, FakeProperty> _properties = new(StringComparer.Ordinal);

    public FakeElement(string type)
    {
        ContentType = Substitute.For<IPublishedContentType>();
        ContentType.Alias.Returns(type);
    }

    public static IPublishedValueFallback Fallback { get; } = Substitute.For<IPublishedValueFallback>();

    public IPublishedContentType ContentType { get; }

    public Guid Key { get; init; } = Guid.NewGuid();

    public int Id { get; init; }

    public string Name => string.Empty;

    public int SortOrder { get; init; }

    public int CreatorId => 0;

    public DateTime CreateDate { get; init; } = new(2026, 11, 16);

    public int WriterId => 0;

    public DateTime UpdateDate { get; init; } = new(2026, 11, 16);

    public IReadOnlyDictionary<string, PublishedCultureInfo> Cultures => CultureInfos;

    public PublishedItemType ItemType => PublishedItemType.Content;

    public IEnumerable<IPublishedProperty> Properties => _properties.Values;

    protected Dictionary<string, PublishedCultureInfo> CultureInfos { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IPublishedProperty? GetProperty(string alias) => _properties.GetValueOrDefault(alias);

    public bool IsDraft(string? culture = null) => false;

    public bool IsPublished(string? culture = null) => culture is null || CultureInfos.ContainsKey(culture);

    /// <summary>Sets the value of all languages.</summary>
    public FakeElement With(string alias, object? value)
    {
        PropertyOf(alias).Set(FakeProperty.Invariant, value, source: null);
        return this;
    }

    /// <summary>Sets the value of one language.</summary>
    public FakeElement WithIn(string culture, string alias, object? value)
    {
        PropertyOf(alias).Set(culture, value, source: null);
        return this;
    }

    /// <summary>Sets the same text in the three languages, marked with the language.</summary>
    public FakeElement WithText(string alias, string text)
    {
        foreach (string culture in new[] { "ar", "fr", "en" })
        {
            WithIn(culture, alias, $"{text} {culture}");
        }

        return this;
    }

    public FakeElement WithRichText(string culture, string alias, string html) => WithIn(culture, alias, new HtmlEncodedString(html));

    /// <summary>Sets what is stored, without it having a value to show.</summary>
    public FakeElement WithSource(string alias, string source)
    {
        PropertyOf(alias).Set(FakeProperty.Invariant, value: null, source);
        return this;
    }

    public FakeElement WithBlocks(string alias, params IPublishedElement[] blocks) =>
        With(alias, new BlockListModel([.. blocks.Select(block => new BlockListItem(block.Key, block, null, null))]));

    private FakeProperty PropertyOf(string alias)
    {
        if (!_properties.TryGetValue(alias, out FakeProperty? property))
        {
            _properties[alias] = property = new FakeProperty(alias);
        }

        return property;
    }
}
