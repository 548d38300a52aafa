using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.Installation;

/// <summary>
/// Installs Umbraco's default media types under the aliases, keys and identifiers that Umbraco's code relies on, once;
/// <c>Umbraco:CMS:InstallDefaultData:MediaTypes</c> may leave some out. One whose data types were left out is left out too.
/// </summary>
internal sealed class DefaultMediaTypes(
    InstallationRecord record,
    DefaultData wanted,
    IDatabase database,
    IDataTypeRepository dataTypes,
    IMediaTypeRepository mediaTypes,
    IShortStringHelper strings) : IInstallationStep
{
    private const string Kind = Constants.Configuration.NamedOptions.InstallDefaultData.MediaTypes;

    public Task RunAsync(CancellationToken cancellationToken)
    {
        record.Once(Kind, () =>
        {
            List<MediaTypeDefinition> definitions =
                [.. InstallationResource.Read<MediaTypeDefinition>("DefaultMediaTypes.json").Where(IsPossible)];
            definitions.ForEach(Install);
            definitions.ForEach(Allow);
        });
        return Task.CompletedTask;
    }

    private bool IsPossible(MediaTypeDefinition definition) =>
        wanted.Includes(Kind, definition.Key)
        && !mediaTypes.Exists(definition.Key)
        && (definition.Group?.Properties ?? []).All(property => dataTypes.Exists(property.DataType));

    private void Install(MediaTypeDefinition definition)
    {
        MediaType type = new(strings, Constants.System.Root)
        {
            Key = definition.Key,
            Alias = definition.Alias,
            Name = definition.Name,
            Icon = definition.Icon,
            Thumbnail = definition.Icon,
            ListView = definition.ListView,
            AllowedAsRoot = true,
            CreatorId = Constants.Security.SuperUserId,
        };
        if (definition.Group is { } group)
        {
            type.PropertyGroups.Add(ToGroup(group));
        }

        ReservedNodes.Reserve(database.Write, definition.Id, definition.Key);
        mediaTypes.Save(type);
    }

    private PropertyGroup ToGroup(MediaTypeDefinition.PropertyGroup group) =>
        new(new PropertyTypeCollection(false, group.Properties.Select(ToProperty)))
        {
            Key = group.Key,
            Alias = group.Alias,
            Name = group.Name,
            SortOrder = 1,
        };

    private IPropertyType ToProperty(MediaTypeDefinition.Property property, int index) =>
        new PropertyType(strings, dataTypes.Get(property.DataType)!, property.Alias)
        {
            Key = property.Key,
            Name = property.Name,
            Mandatory = property.Mandatory,
            SortOrder = index,
        };

    // Only now do all the types exist that a folder may hold.
    private void Allow(MediaTypeDefinition definition)
    {
        if (definition.AllowedTypes is null)
        {
            return;
        }

        IMediaType type = mediaTypes.Get(definition.Key)!;
        type.AllowedContentTypes = [.. definition.AllowedTypes.Select(key => mediaTypes.Get(key)).OfType<IMediaType>()
            .Select((allowed, index) => new ContentTypeSort(allowed.Key, index, allowed.Alias))];
        mediaTypes.Save(type);
    }
}
