using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace ConsulateSite.Backoffice.MediaTypes;

/// <summary>What the client sends about a media type, as Umbraco's editing service wants it.</summary>
internal static class MediaTypeRequests
{
    /// <summary>A new type.</summary>
    /// <param name="model">What the client sent.</param>
    /// <param name="existing">All media types.</param>
    public static MediaTypeCreateModel ToCreate(CreateMediaTypeRequestModel model, IReadOnlyCollection<IMediaType> existing)
    {
        MediaTypeCreateModel target = new() { Key = model.Id, ContainerKey = model.Parent?.Id };
        Fill(target, model, existing);
        return target;
    }

    /// <summary>A changed type.</summary>
    /// <inheritdoc cref="ToCreate" path="/param" />
    public static MediaTypeUpdateModel ToUpdate(UpdateMediaTypeRequestModel model, IReadOnlyCollection<IMediaType> existing)
    {
        MediaTypeUpdateModel target = new();
        Fill(target, model, existing);
        return target;
    }

    private static void Fill(MediaTypeModelBase target, MediaTypeModel source, IReadOnlyCollection<IMediaType> existing)
    {
        target.Fill(source);
        target.AllowedContentTypes = ContentTypeRequests.Allowed(source.AllowedMediaTypes.Select(x => (x.MediaType.Id, x.SortOrder)), existing);
        target.Compositions = ContentTypeRequests.Compositions(source.Compositions.Select(x => (x.MediaType.Id, x.CompositionType)), existing);
    }
}
