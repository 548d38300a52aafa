using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.DocumentTypes;

/// <summary>Writes what the client sends about document types.</summary>
internal sealed class DocumentTypeWriter(IContentTypeService types, IContentTypeEditingService editing, CurrentUser current)
    : IContentTypeWriter<IContentType, CreateDocumentTypeRequestModel, UpdateDocumentTypeRequestModel>
{
    public Task<Attempt<IContentType?, ContentTypeOperationStatus>> CreateAsync(CreateDocumentTypeRequestModel model)
    {
        ContentTypeCreateModel target = new() { Key = model.Id, ContainerKey = model.Parent?.Id };
        Fill(target, model);
        return editing.CreateAsync(target, current.Key);
    }

    public Task<Attempt<IContentType?, ContentTypeOperationStatus>> UpdateAsync(IContentType type, UpdateDocumentTypeRequestModel model)
    {
        ContentTypeUpdateModel target = new();
        Fill(target, model);
        return editing.UpdateAsync(type, target, current.Key);
    }

    private void Fill(ContentTypeModelBase target, DocumentTypeModel source)
    {
        IContentType[] existing = [.. types.GetAll()];
        target.Fill(source);
        target.AllowedContentTypes = ContentTypeRequests.Allowed(source.AllowedDocumentTypes.Select(x => (x.DocumentType.Id, x.SortOrder)), existing);
        target.Compositions = ContentTypeRequests.Compositions(source.Compositions.Select(x => (x.DocumentType.Id, x.CompositionType)), existing);
        target.AllowedTemplateKeys = [.. source.AllowedTemplates.Select(template => template.Id)];
        target.DefaultTemplateKey = source.DefaultTemplate?.Id;
        target.Cleanup = new ContentTypeCleanup
        {
            PreventCleanup = source.Cleanup.PreventCleanup,
            KeepAllVersionsNewerThanDays = source.Cleanup.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = source.Cleanup.KeepLatestVersionPerDayForDays,
        };
    }
}
