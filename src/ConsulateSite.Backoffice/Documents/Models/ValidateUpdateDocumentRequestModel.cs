using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record ValidateUpdateDocumentRequestModel(
    IReadOnlyCollection<string>? Cultures,
    ReferenceByIdModel? Template,
    IReadOnlyCollection<DocumentValueModel> Values,
    IReadOnlyCollection<DocumentVariantRequestModel> Variants);
