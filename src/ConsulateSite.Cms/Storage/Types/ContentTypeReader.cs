using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Settings;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Makes document types and media types from their rows.</summary>
internal sealed class ContentTypeReader(IShortStringHelper strings, DataTypeRepository dataTypes, TemplateRepository templates)
{
    // What a property is called whose data type does not exist any more; Umbraco shows it as such.
    private const string MissingEditor = "Umbraco.Missing";

    /// <summary>Reads all types.</summary>
    public ContentTypeSnapshot Read(CmsDbContext read)
    {
        List<(ContentTypeRow Row, ContentTypePayload Payload)> rows = [.. read.ContentTypes.Include(row => row.Node)
            .OrderBy(row => row.Node.SortOrder).ThenBy(row => row.NodeId).AsEnumerable()
            .Select(row => (row, ContentTypePayload.FromJson(row.Payload)))];
        Dictionary<int, VersionCleanupPolicyRow> policies = read.VersionCleanupPolicies.ToDictionary(row => row.ContentTypeId);
        List<ContentTypeCompositionBase> types = rows.ConvertAll(type => ToEntity(type.Row, type.Payload, policies));
        Connect(types, [.. rows.Select(type => type.Payload)]);
        types.ForEach(type => type.ResetDirtyProperties(rememberDirty: false));
        return new ContentTypeSnapshot([.. types.OfType<IContentType>()], [.. types.OfType<IMediaType>()]);
    }

    private static void Connect(List<ContentTypeCompositionBase> types, List<ContentTypePayload> payloads)
    {
        Dictionary<int, ContentTypeCompositionBase> byId = types.ToDictionary(type => type.Id);
        Dictionary<Guid, ContentTypeCompositionBase> byKey = types.ToDictionary(type => type.Key);
        foreach ((ContentTypeCompositionBase type, ContentTypePayload payload) in types.Zip(payloads))
        {
            type.ContentTypeComposition = [.. payload.Compositions.Where(byId.ContainsKey).Select(id => byId[id])];
            type.AllowedContentTypes = [.. payload.AllowedTypes.Where(allowed => byKey.ContainsKey(allowed.Key))
                .Select(allowed => new ContentTypeSort(allowed.Key, allowed.SortOrder, byKey[allowed.Key].Alias))];
        }
    }

    private ContentTypeCompositionBase ToEntity(
        ContentTypeRow row, ContentTypePayload payload, Dictionary<int, VersionCleanupPolicyRow> policies)
    {
        bool isDocument = row.Node.ObjectType == Constants.ObjectTypes.DocumentType;
        ContentTypeCompositionBase type = isDocument
            ? ToDocumentType(payload, policies.GetValueOrDefault(row.NodeId))
            : new MediaType(strings, Constants.System.Root);
        type.Alias = row.Alias;
        type.Icon = payload.Icon;
        type.Thumbnail = payload.Thumbnail;
        type.Description = payload.Description;
        type.AllowedAsRoot = payload.AllowedAsRoot;
        type.IsElement = payload.IsElement;
        type.AllowedInLibrary = payload.AllowedInLibrary;
        type.ListView = payload.ListView;
        type.Variations = payload.Variations;
        type.PropertyGroups = new PropertyGroupCollection(
            payload.Groups.OrderBy(group => group.SortOrder).Select(group => ToGroup(group, isDocument)));
        type.NoGroupPropertyTypes = ToProperties(payload.Ungrouped);
        TypeNodes.Fill(type, row.Node);
        type.UpdateDate = row.UpdateDate;
        return type;
    }

    private ContentType ToDocumentType(ContentTypePayload payload, VersionCleanupPolicyRow? policy)
    {
        ContentType type = new(strings, Constants.System.Root)
        {
            AllowedTemplates = [.. payload.Templates.Select(templates.Shared.Find).OfType<ITemplate>()],
            HistoryCleanup = new HistoryCleanup
            {
                PreventCleanup = policy?.PreventCleanup ?? false,
                KeepAllVersionsNewerThanDays = policy?.KeepAllVersionsNewerThanDays,
                KeepLatestVersionPerDayForDays = policy?.KeepLatestVersionPerDayForDays,
            },
        };
        type.HistoryCleanup.ResetDirtyProperties(rememberDirty: false);
        type.DefaultTemplateId = type.IsAllowedTemplate(payload.DefaultTemplate) ? payload.DefaultTemplate : 0;
        return type;
    }

    private PropertyGroup ToGroup(PropertyGroupPayload payload, bool isDocument) =>
        new(new PropertyTypeCollection(isDocument, ToProperties(payload.Properties)))
        {
            Id = payload.Id,
            Key = payload.Key,
            Alias = payload.Alias,
            Name = payload.Name,
            Type = payload.Type,
            SortOrder = payload.SortOrder,
        };

    private IEnumerable<IPropertyType> ToProperties(IReadOnlyList<PropertyTypePayload> payloads) =>
        [.. payloads.OrderBy(payload => payload.SortOrder).Select(ToProperty)];

    private PropertyType ToProperty(PropertyTypePayload payload)
    {
        IDataType? dataType = dataTypes.Shared.Find(payload.DataTypeId);
        return new PropertyType(
            strings, dataType?.EditorAlias ?? MissingEditor, dataType?.DatabaseType ?? ValueStorageType.Ntext, payload.Alias)
        {
            Id = payload.Id,
            Key = payload.Key,
            Name = payload.Name ?? string.Empty,
            Description = payload.Description,
            DataTypeId = payload.DataTypeId,
            DataTypeKey = payload.DataTypeKey,
            SortOrder = payload.SortOrder,
            Mandatory = payload.Mandatory,
            MandatoryMessage = payload.MandatoryMessage,
            ValidationRegExp = payload.ValidationRegExp,
            ValidationRegExpMessage = payload.ValidationRegExpMessage,
            LabelOnTop = payload.LabelOnTop,
            Variations = payload.Variations,
            CreateDate = payload.CreateDate,
            UpdateDate = payload.UpdateDate,
        };
    }
}
