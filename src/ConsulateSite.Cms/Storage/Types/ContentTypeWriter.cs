using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Writes document types and media types into their rows.</summary>
internal sealed class ContentTypeWriter(DataTypeRepository dataTypes)
{
    /// <summary>Numbers the groups and properties that are new and connects each property with its data type.</summary>
    /// <exception cref="InvalidOperationException">A property has no data type.</exception>
    public void Complete(CmsDbContext write, IContentTypeComposition type)
    {
        foreach (PropertyGroup group in type.PropertyGroups.Where(group => !group.HasIdentity))
        {
            group.AddingEntity();
            group.Id = SequenceNumbers.Next(write, SequenceNumbers.PropertyGroups);
        }

        foreach (IPropertyType property in type.PropertyTypes.ToList())
        {
            CompleteProperty(write, property, type);
        }
    }

    public static ContentTypeRow ToRow(IContentTypeComposition type) => new()
    {
        NodeId = type.Id,
        Alias = type.Alias,
        Payload = ToPayload(type).ToJson(),
        UpdateDate = type.UpdateDate,
    };

    /// <summary>Stores how long the old versions of the type's documents are kept.</summary>
    public static void WriteCleanupPolicy(CmsDbContext write, IContentTypeComposition type)
    {
        write.VersionCleanupPolicies.Where(row => row.ContentTypeId == type.Id).ExecuteDelete();
        if ((type as IContentType)?.HistoryCleanup is not { } policy || IsEmpty(policy))
        {
            return;
        }

        write.VersionCleanupPolicies.Add(new VersionCleanupPolicyRow
        {
            ContentTypeId = type.Id,
            PreventCleanup = policy.PreventCleanup,
            KeepAllVersionsNewerThanDays = policy.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = policy.KeepLatestVersionPerDayForDays,
            UpdateDate = type.UpdateDate,
        });
        write.SaveChanges();
        policy.ResetDirtyProperties();
    }

    private static bool IsEmpty(HistoryCleanup policy) => policy is
    {
        PreventCleanup: false, KeepAllVersionsNewerThanDays: null, KeepLatestVersionPerDayForDays: null,
    };

    private static ContentTypePayload ToPayload(IContentTypeComposition type) => new()
    {
        Icon = type.Icon,
        Thumbnail = type.Thumbnail,
        Description = type.Description,
        AllowedAsRoot = type.AllowedAsRoot,
        IsElement = type.IsElement,
        AllowedInLibrary = type.AllowedInLibrary,
        ListView = type.ListView,
        Variations = type.Variations,
        Groups = [.. type.PropertyGroups.Select(PropertyGroupPayload.From)],
        Ungrouped = [.. type.NoGroupPropertyTypes.Select(PropertyTypePayload.From)],
        Compositions = [.. type.ContentTypeComposition.Select(composition => composition.Id)],
        AllowedTypes = [.. (type.AllowedContentTypes ?? []).OrderBy(allowed => allowed.SortOrder)
            .Select(allowed => new AllowedTypePayload(allowed.Key, allowed.SortOrder))],
        Templates = [.. ((type as IContentType)?.AllowedTemplates ?? []).Select(template => template.Id)],
        DefaultTemplate = (type as IContentType)?.DefaultTemplateId ?? 0,
    };

    private void CompleteProperty(CmsDbContext write, IPropertyType property, IContentTypeComposition type)
    {
        IDataType dataType = DataTypeOf(property)
            ?? throw new InvalidOperationException($"Property '{property.Alias}' of '{type.Alias}' has no data type.");
        property.DataTypeId = dataType.Id;
        property.DataTypeKey = dataType.Key;
        property.PropertyEditorAlias = dataType.EditorAlias;
        property.ValueStorageType = dataType.DatabaseType;
        if (property.HasIdentity)
        {
            property.UpdatingEntity();
            return;
        }

        property.AddingEntity();
        property.Id = SequenceNumbers.Next(write, SequenceNumbers.PropertyTypes);
    }

    // A property made from an editor's alias alone gets the oldest data type with that editor.
    private IDataType? DataTypeOf(IPropertyType property) =>
        dataTypes.Shared.Find(property.DataTypeId)
        ?? dataTypes.Shared.Find(property.DataTypeKey)
        ?? dataTypes.Shared.All.Where(dataType => dataType.EditorAlias == property.PropertyEditorAlias).MinBy(dataType => dataType.Id);
}
