using ConsulateSite.Delivery.Requests;
using ConsulateSite.Delivery.Visibility;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Delivery.Webhooks;

/// <summary>
/// Lets documents be built outside of any request of this interface: in the first language in which everybody may read them, whatever language
/// whoever changed them works in.
/// </summary>
internal sealed class DetachedBuilding(
    DeliveryRequests requests,
    DetachedExpansionStrategy strategy,
    DeliveryLanguages languages,
    ContentGate gate,
    IVariationContextAccessor variation,
    IUmbracoContextFactory contexts)
{
    /// <summary>Builds a document.</summary>
    /// <param name="content">The document.</param>
    /// <param name="build">Builds it in the language of the surroundings.</param>
    /// <returns>What was built; <c>null</c> when nobody may read the document, or it is a version that is not published.</returns>
    public T? Build<T>(IPublishedContent content, Func<IPublishedContent, T?> build)
        where T : class
    {
        // What a document refers to is told in the language in which the document is being told.
        if (requests.Find() is not null || strategy.IsMapping)
        {
            return build(content);
        }

        // What was saved and not published yet is nobody's to read, also where an earlier version is.
        if (languages.All.Any(language => content.IsDraft(language))
            || languages.All.FirstOrDefault(language => gate.IsOpen(content, language, preview: false)) is not { } culture)
        {
            return null;
        }

        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        VariationContext? before = variation.VariationContext;
        variation.VariationContext = new VariationContext(culture);
        try
        {
            return build(content);
        }
        finally
        {
            variation.VariationContext = before;
        }
    }
}
