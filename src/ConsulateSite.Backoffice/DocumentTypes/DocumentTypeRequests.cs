using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace ConsulateSite.Backoffice.DocumentTypes;

/// <summary>What the client sends about a document type, as Umbraco's editing service wants it.</summary>
internal static class DocumentTypeRequests
{
    /// <summary>A new type.</summary>
    /// <param name="model">What the client sent.</param>
    /// <param name="existing">All document types.</param>
    public static ContentTypeCreateModel ToCreate(CreateDocumentTypeRequestModel model, IReadOnlyCollection<IContentType> existing)
    {
        ContentTypeCreateModel target = new() { Key = model.Id, ContainerKey = model.Parent?.Id };
        Fill(target, model, existing);
        return target;
    }

    /// <summary>A changed type.</summary>
    /// <inheritdoc cref="ToCreate" path="/param" />
    public static ContentTypeUpdateModel ToUpdate(UpdateDocumentTypeRequestModel model, IReadOnlyCollection<IContentType> existing)
    {
        ContentTypeUpdateModel target = new();
        Fill(target, model, existing);
        return target;
    }

    private static void Fill(ContentTypeModelBase target, DocumentTypeModel source, IReadOnlyCollection<IContentType> existing)
    {
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
