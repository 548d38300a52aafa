using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record UpdateDocumentRequestModel(
    ReferenceByIdModel? Template,
    IReadOnlyCollection<DocumentValueModel> Values,
    IReadOnlyCollection<DocumentVariantRequestModel> Variants);
