// The types keep Umbraco's own names and namespace: views and templates that use them must compile against either.
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace Umbraco.Cms.Core.Models;

/// <summary>A picked medium together with the crops that were chosen where it is used.</summary>
public class MediaWithCrops : PublishedContentWrapped
{
    /// <summary>Wraps a medium.</summary>
    public MediaWithCrops(IPublishedContent content, ImageCropperValue localCrops)
        : base(content)
    {
        Content = content;
        LocalCrops = localCrops;
    }

    /// <summary>The medium itself.</summary>
    public IPublishedContent Content { get; }

    /// <summary>The focal point and crops of this use.</summary>
    public ImageCropperValue LocalCrops { get; }
}

/// <inheritdoc />
/// <typeparam name="T">The model of the medium.</typeparam>
public class MediaWithCrops<T>(T content, ImageCropperValue localCrops) : MediaWithCrops(content, localCrops)
    where T : IPublishedContent
{
    /// <inheritdoc cref="MediaWithCrops.Content"/>
    public new T Content { get; } = content;
}
