using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record CreateMediaTypeRequestModel : MediaTypeModel
{
    public ReferenceByIdModel? Parent { get; init; }

    public Guid? Id { get; init; }
}
