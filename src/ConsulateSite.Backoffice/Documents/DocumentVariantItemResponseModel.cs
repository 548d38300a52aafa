using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Documents;

/// <summary>A language version of a document in a list.</summary>
internal sealed record DocumentVariantItemResponseModel(
    Guid Id, IReadOnlyList<FlagModel> Flags, PublishableVariantStateModel State, string Name, string? Culture)
{
    /// <summary>The versions of a document: one for each language with a name, or the only one.</summary>
    public static IReadOnlyList<DocumentVariantItemResponseModel> Of(IDocumentEntitySlim document) => document.Variations.VariesByCulture()
        ? [.. document.CultureNames.Select(name => new DocumentVariantItemResponseModel(document.Key, FlagModel.None, StateOf(document, name.Key), name.Value, name.Key))]
        : [new DocumentVariantItemResponseModel(document.Key, FlagModel.None, StateOf(document), document.Name ?? string.Empty, null)];

    private static PublishableVariantStateModel StateOf(IDocumentEntitySlim document) => document switch
    {
        { Trashed: true } => PublishableVariantStateModel.Trashed,
        { Published: true, Edited: true } => PublishableVariantStateModel.PublishedPendingChanges,
        { Published: true } => PublishableVariantStateModel.Published,
        _ => PublishableVariantStateModel.Draft,
    };

    private static PublishableVariantStateModel StateOf(IDocumentEntitySlim document, string culture)
    {
        if (document.Trashed)
        {
            return PublishableVariantStateModel.Trashed;
        }

        if (!document.PublishedCultures.Contains(culture, StringComparer.OrdinalIgnoreCase))
        {
            return PublishableVariantStateModel.Draft;
        }

        return document.EditedCultures.Contains(culture, StringComparer.OrdinalIgnoreCase)
            ? PublishableVariantStateModel.PublishedPendingChanges
            : PublishableVariantStateModel.Published;
    }
}
