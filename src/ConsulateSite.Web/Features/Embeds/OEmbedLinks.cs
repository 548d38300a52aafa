using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Lets sites find by themselves how a page is shown in others: who pastes its address into WordPress gets a frame.</summary>
internal static class OEmbedLinks
{
    /// <summary>The widget that stands for a document; <c>null</c> when none does.</summary>
    /// <param name="content">The document.</param>
    /// <returns>The kind, and the code of the document.</returns>
    public static (string Kind, string Code)? WidgetOf(IPublishedContent content) => content switch
    {
        NewsArticle => (EmbedKinds.Article, content.Key.ToString("N")),
        Procedure { Code: { } code } => (EmbedKinds.Procedure, code),
        Office { Code: { } code } => (EmbedKinds.Hours, code),
        _ => null,
    };

    /// <summary>The links of a document.</summary>
    /// <param name="content">The document.</param>
    /// <param name="head">What its page says of itself.</param>
    public static IReadOnlyList<OEmbedLink> Build(IPublishedContent content, PageHead head)
    {
        if (WidgetOf(content) is null || head.Canonical is not { } address)
        {
            return [];
        }

        // Encoded once instead of twice, it is as long as it is.
        string asked = $"{OEmbedEndpoint.Path}?url={Uri.EscapeDataString(Uri.UnescapeDataString(address))}&format=";
        return [new("application/json+oembed", $"{asked}json", head.Name), new("text/xml+oembed", $"{asked}xml", head.Name)];
    }
}
