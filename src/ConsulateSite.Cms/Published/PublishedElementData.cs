using System.Collections.Frozen;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Cms.Published;

/// <summary>One immutable state (draft or published) of a document, a medium, an element or a block.</summary>
internal sealed record PublishedElementData
{
    public required IPublishedContentType ContentType { get; init; }

    public required Guid Key { get; init; }

    public int Id { get; init; }

    public int SortOrder { get; init; }

    public int CreatorId { get; init; }

    public int WriterId { get; init; }

    public DateTime CreateDate { get; init; }

    public DateTime UpdateDate { get; init; }

    /// <summary>Whether the values are those of the draft.</summary>
    public required bool IsPreview { get; init; }

    /// <summary>Whether there is a published version, be it this one or another.</summary>
    public bool HasPublishedVersion { get; init; }

    /// <summary>The cultures in which the item is published; not asked for an invariant item.</summary>
    public IReadOnlySet<string> PublishedCultures { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The cultures whose draft differs from what is published; not asked for an invariant item.</summary>
    public IReadOnlySet<string> EditedCultures { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Names by culture, compared without case; the empty culture holds the name of an invariant item.</summary>
    public IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; init; } =
        FrozenDictionary<string, PublishedCultureInfo>.Empty;

    /// <summary>The stored values by property alias.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<PropertySourceValue>> Values { get; init; }
}
