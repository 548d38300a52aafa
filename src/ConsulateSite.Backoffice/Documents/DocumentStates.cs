using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Documents;

/// <summary>What has become of a document.</summary>
internal static class DocumentStates
{
    /// <summary>The state in a language.</summary>
    /// <param name="document">The document.</param>
    /// <param name="culture">The language; <c>null</c> for a document that has none.</param>
    public static PublishableVariantStateModel Of(IContent document, string? culture) => Of(
        document.Trashed,
        culture is null ? document.Published : document.IsCulturePublished(culture),
        culture is null ? document.Edited : document.IsCultureEdited(culture));

    private static PublishableVariantStateModel Of(bool trashed, bool published, bool edited) => (trashed, published, edited) switch
    {
        (true, _, _) => PublishableVariantStateModel.Trashed,
        (_, true, true) => PublishableVariantStateModel.PublishedPendingChanges,
        (_, true, false) => PublishableVariantStateModel.Published,
        _ => PublishableVariantStateModel.Draft,
    };
}
