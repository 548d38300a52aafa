using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.MediaTypes;

/// <summary>Writes what the client sends about media types.</summary>
internal sealed class MediaTypeWriter(IMediaTypeService types, IMediaTypeEditingService editing, CurrentUser current)
    : IContentTypeWriter<IMediaType, CreateMediaTypeRequestModel, UpdateMediaTypeRequestModel>
{
    public Task<Attempt<IMediaType?, ContentTypeOperationStatus>> CreateAsync(CreateMediaTypeRequestModel model)
    {
        MediaTypeCreateModel target = new() { Key = model.Id, ContainerKey = model.Parent?.Id };
        Fill(target, model);
        return editing.CreateAsync(target, current.Key);
    }

    public Task<Attempt<IMediaType?, ContentTypeOperationStatus>> UpdateAsync(IMediaType type, UpdateMediaTypeRequestModel model)
    {
        MediaTypeUpdateModel target = new();
        Fill(target, model);
        return editing.UpdateAsync(type, target, current.Key);
    }

    private void Fill(MediaTypeModelBase target, MediaTypeModel source)
    {
        IMediaType[] existing = [.. types.GetAll()];
        target.Fill(source);
        target.AllowedContentTypes = ContentTypeRequests.Allowed(source.AllowedMediaTypes.Select(x => (x.MediaType.Id, x.SortOrder)), existing);
        target.Compositions = ContentTypeRequests.Compositions(source.Compositions.Select(x => (x.MediaType.Id, x.CompositionType)), existing);
    }
}
