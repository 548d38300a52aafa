using ConsulateSite.Caching;
using ConsulateSite.Delivery.Expansion;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Delivery.Requests;

/// <summary>What a request asks for beside its address, and what its answer has been made of so far.</summary>
internal sealed class DeliveryRequest
{
    /// <summary>The language of the answer. A path that belongs to a language says it better than a header.</summary>
    public required string Culture { get; set; }

    /// <summary>Whether drafts are shown.</summary>
    public required bool IsPreview { get; init; }

    /// <summary>The start item as the caller names it; <c>null</c> for none.</summary>
    public required string? StartItemName { get; init; }

    /// <summary>The start item, once it has been found.</summary>
    public IPublishedContent? StartItem { get; set; }

    /// <summary>The properties whose documents and media are shown with theirs.</summary>
    public required PropertySelection? Expand { get; init; }

    /// <summary>The properties that are shown; <c>null</c> for all.</summary>
    public required PropertySelection? Fields { get; init; }

    /// <summary>Collects what the answer is made of.</summary>
    public required ContentReads Reads { get; init; }

    /// <summary>Maps properties for this request; made when the first is mapped.</summary>
    public IOutputExpansionStrategy? Strategy { get; set; }
}
