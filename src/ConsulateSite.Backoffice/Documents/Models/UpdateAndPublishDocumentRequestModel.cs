using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record UpdateAndPublishDocumentRequestModel(
    IReadOnlyCollection<string> CulturesToPublish,
    ReferenceByIdModel? Template,
    IReadOnlyCollection<DocumentValueModel> Values,
    IReadOnlyCollection<DocumentVariantRequestModel> Variants);
