using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Published;

/// <summary>An immutable published item whose values are converted when they are first read.</summary>
internal class PublishedElement(PublishedElementData data, PublishedPropertyContext context)
    : PublishableContentBase, IPublishedElement
{
    private IPublishedProperty[]? _properties;

    public override IPublishedContentType ContentType => Data.ContentType;

    public override Guid Key => Data.Key;

    public override int Id => Data.Id;

    /// <summary>The name in the reader's culture; empty for a block, which has none.</summary>
    public string Name => this.Name(Context.Variation);

    public override int SortOrder => Data.SortOrder;

    public override int CreatorId => Data.CreatorId;

    public override DateTime CreateDate => Data.CreateDate;

    public override int WriterId => Data.WriterId;

    public override DateTime UpdateDate => Data.UpdateDate;

    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures => Data.Cultures;

    public override PublishedItemType ItemType => ContentType.ItemType;

    public override IEnumerable<IPublishedProperty> Properties => AllProperties;

    protected PublishedElementData Data { get; } = data;

    protected PublishedPropertyContext Context { get; } = context;

    // Walking the tree reads no properties, so they are made when the first one is asked for.
    private IPublishedProperty[] AllProperties =>
        _properties ?? Interlocked.CompareExchange(ref _properties, CreateProperties(), null) ?? _properties;

    public override IPublishedProperty? GetProperty(string alias)
    {
        int index = ContentType.GetPropertyIndex(alias);
        return index < 0 ? null : AllProperties[index];
    }

    public override bool IsDraft(string? culture = null) =>
        Data.IsPreview && (!ContentType.VariesByCulture() || Data.EditedCultures.Contains(CultureOrCurrent(culture)));

    public override bool IsPublished(string? culture = null) =>
        Data.HasPublishedVersion
        && (!ContentType.VariesByCulture() || Data.PublishedCultures.Contains(CultureOrCurrent(culture)));

    private string CultureOrCurrent(string? culture) =>
        culture ?? Context.Variation.VariationContext?.Culture ?? string.Empty;

    private IPublishedProperty[] CreateProperties() =>
    [
        .. ContentType.PropertyTypes.Select(type => new PublishedProperty(
            type,
            this,
            Data.Values.TryGetValue(type.Alias, out IReadOnlyList<PropertySourceValue>? values) ? values : [],
            Data.IsPreview,
            Context)),
    ];
}
