using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace ConsulateSite.Backoffice.Media;

internal sealed record CreateMediaRequestModel(
    IReadOnlyList<MediaValueModel> Values,
    IReadOnlyList<MediaVariantRequestModel> Variants,
    Guid? Id,
    ReferenceByIdModel? Parent,
    ReferenceByIdModel MediaType)
{
    public MediaCreateModel ToModel() => new()
    {
        Key = Id,
        ParentKey = Parent?.Id,
        ContentTypeKey = MediaType.Id,
        Properties = [.. Values.Select(value => value.ToModel())],
        Variants = [.. Variants.Select(variant => variant.ToModel())],
    };
}
