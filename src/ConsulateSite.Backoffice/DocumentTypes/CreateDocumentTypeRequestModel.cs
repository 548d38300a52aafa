using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record CreateDocumentTypeRequestModel : DocumentTypeModel
{
    public ReferenceByIdModel? Parent { get; init; }

    public Guid? Id { get; init; }
}
