using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Documents.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace ConsulateSite.Backoffice.Documents;

internal static class DocumentTypeReferences
{
    public static DocumentTypeReferenceResponseModel Of(ISimpleContentType type) =>
        new(type.Key, type.Icon ?? string.Empty, ReferenceByIdModel.OrNull(type.ListView));

    public static DocumentTypeReferenceResponseModel Of(IContentEntitySlim entity) =>
        new(entity.ContentTypeKey, entity.ContentTypeIcon ?? string.Empty, ReferenceByIdModel.OrNull(entity.ListViewKey));
}
