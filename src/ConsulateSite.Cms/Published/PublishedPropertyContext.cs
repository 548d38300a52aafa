using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Cms.Published;

/// <summary>What every published property asks while it is read: the reader's culture and fallback, and the cache.</summary>
internal sealed record PublishedPropertyContext(
    IVariationContextAccessor Variation,
    IPropertyRenderingContextAccessor Rendering,
    ElementsCache Elements);
