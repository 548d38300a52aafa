using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record CreateAndPublishDocumentRequestModel(
    IReadOnlyCollection<string> CulturesToPublish,
    ReferenceByIdModel? Template,
    ReferenceByIdModel DocumentType,
    ReferenceByIdModel? Parent,
    Guid? Id,
    IReadOnlyCollection<DocumentValueModel> Values,
    IReadOnlyCollection<DocumentVariantRequestModel> Variants);
