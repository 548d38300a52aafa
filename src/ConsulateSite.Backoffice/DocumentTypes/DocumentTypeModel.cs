using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.ContentTypes;

namespace ConsulateSite.Backoffice.DocumentTypes;

/// <summary>What a document type has beyond other types, whether asked for or sent.</summary>
internal abstract record DocumentTypeModel : ContentTypeModel
{
    public required IReadOnlyCollection<ReferenceByIdModel> AllowedTemplates { get; init; }

    public ReferenceByIdModel? DefaultTemplate { get; init; }

    public required DocumentTypeCleanupModel Cleanup { get; init; }

    public required IReadOnlyCollection<DocumentTypeSortModel> AllowedDocumentTypes { get; init; }

    public required IReadOnlyCollection<DocumentTypeCompositionModel> Compositions { get; init; }
}
