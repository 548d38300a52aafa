using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Relations;

/// <summary>A kind of thing.</summary>
internal sealed record ObjectTypeResponseModel(string? Name, Guid Id)
{
    public static ObjectTypeResponseModel? Of(Guid? type) =>
        type is { } id ? new ObjectTypeResponseModel(ObjectTypes.GetUmbracoObjectType(id).GetFriendlyName(), id) : null;
}
