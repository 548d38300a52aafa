using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.ContentEditing;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Documents;

/// <summary>A language version of a document in a list.</summary>
internal sealed record DocumentVariantItemResponseModel(
    Guid Id, IReadOnlyList<FlagModel> Flags, PublishableVariantStateModel State, string Name, string? Culture)
{
    /// <summary>The versions of a document: one for each language with a name, or the only one.</summary>
    public static IReadOnlyList<DocumentVariantItemResponseModel> Of(IDocumentEntitySlim document) => document.Variations.VariesByCulture()
        ? [.. document.CultureNames.Select(name => Of(document, StateOf(document, name.Key), name.Value, name.Key))]
        : [Of(document, StateOf(document), document.Name, null)];

    private static DocumentVariantItemResponseModel Of(IDocumentEntitySlim document, PublishableVariantStateModel state, string? name, string? culture) => new(
        VariantIds.Of(document.Key, culture),
        state == PublishableVariantStateModel.PublishedPendingChanges ? [new FlagModel(KnownFlags.PendingChanges)] : FlagModel.None,
        state,
        name ?? string.Empty,
        culture);

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
