using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record CreateDocumentRequestModel(
    ReferenceByIdModel? Template,
    ReferenceByIdModel DocumentType,
    ReferenceByIdModel? Parent,
    Guid? Id,
    IReadOnlyCollection<DocumentValueModel> Values,
    IReadOnlyCollection<DocumentVariantRequestModel> Variants);
