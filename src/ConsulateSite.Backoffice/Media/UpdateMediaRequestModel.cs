using Umbraco.Cms.Core.Models.ContentEditing;

namespace ConsulateSite.Backoffice.Media;

internal sealed record UpdateMediaRequestModel(IReadOnlyList<MediaValueModel> Values, IReadOnlyList<MediaVariantRequestModel> Variants)
{
    public MediaUpdateModel ToModel() => new()
    {
        Properties = [.. Values.Select(value => value.ToModel())],
        Variants = [.. Variants.Select(variant => variant.ToModel())],
    };
}
