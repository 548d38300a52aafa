using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.USync.Handlers.Types;

/// <summary>Media types.</summary>
internal sealed class MediaTypeHandler(
    IMediaTypeService types,
    IMediaTypeContainerService containers,
    IDataTypeService dataTypes,
    IShortStringHelper shortStrings)
    : TypeHandler<IMediaType>(Kind.MediaTypes, types, containers, dataTypes, shortStrings, Constants.DataTypes.Guids.ListViewMediaGuid)
{
    private readonly IShortStringHelper _shortStrings = shortStrings;

    /// <inheritdoc />
    protected override IMediaType Create(int parentId) => new MediaType(_shortStrings, parentId);
}
