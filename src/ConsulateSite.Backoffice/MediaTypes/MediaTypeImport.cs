using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.MediaTypes;

/// <summary>Media types from files, which name at most one type whose properties are taken over.</summary>
internal sealed class MediaTypeImport(IMediaTypeService types)
{
    /// <summary>The type in a file. Types that this site does not have are left out.</summary>
    public CreateMediaTypeRequestModel Read(TypeFile file)
    {
        Dictionary<string, Guid> existing = types.GetAll().ToDictionary(type => type.Alias, type => type.Key, StringComparer.Ordinal);
        return new CreateMediaTypeRequestModel
        {
            Id = file.Key,
            Alias = file.Alias,
            Name = file.Info("Name"),
            Description = file.Info("Description"),
            Icon = file.Info("Icon"),
            AllowedAsRoot = file.Is("AllowAtRoot"),
            VariesByCulture = file.VariesByCulture,
            VariesBySegment = file.VariesBySegment,
            IsElement = false,
            AllowedInLibrary = false,
            Properties = file.Properties(),
            Containers = file.Containers(),
            AllowedMediaTypes =
            [
                .. file.Allowed.Where(existing.ContainsKey)
                    .Select((alias, order) => new MediaTypeSortModel(new ReferenceByIdModel(existing[alias]), order)),
            ],
            Compositions = file.Master is { } master && existing.TryGetValue(master, out Guid key)
                ? [new MediaTypeCompositionModel(new ReferenceByIdModel(key), CompositionTypeModel.Composition)]
                : [],
        };
    }
}
