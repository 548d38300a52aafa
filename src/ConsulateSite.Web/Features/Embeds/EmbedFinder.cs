using ConsulateSite.Caching;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Finds what is wanted: what is kept, or else what is made now. It is dropped as exactly as pages are.</summary>
internal sealed class EmbedFinder(
    IUmbracoContextFactory contexts, IVariationContextAccessor variation, PageContextFactory pages, ModelStore models, IEnumerable<IEmbedSource> sources)
{
    /// <summary>Finds a widget.</summary>
    /// <param name="http">The request that wants it.</param>
    /// <param name="request">What is wanted.</param>
    /// <returns>The widget; <c>null</c> when there is no such thing in the language.</returns>
    public async Task<EmbedWidget?> FindAsync(HttpContext http, EmbedRequest request)
    {
        ContentReads reads = models.Begin();
        using UmbracoContextReference reference = contexts.EnsureUmbracoContext();
        return await pages.CreateAsync(http, reference.UmbracoContext, request.Language, content: null, reads) is { } page ? Find(request, page) : null;
    }

    private EmbedWidget? Find(EmbedRequest request, PageContext page)
    {
        // Links in texts are made in the language of the surroundings.
        variation.VariationContext = new VariationContext(page.Culture);
        IEmbedSource source = sources.First(source => source.Kind == request.Kind);
        return models.Get($"embed {request.ToKey()}", page, () => source.Build(request, page));
    }
}
