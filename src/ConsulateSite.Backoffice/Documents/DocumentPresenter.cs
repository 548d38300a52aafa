using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentEditing;
using ConsulateSite.Backoffice.Documents.Conflicts;
using ConsulateSite.Backoffice.Documents.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Documents;

/// <summary>Documents with all that stands in them, as the client opens them.</summary>
internal sealed class DocumentPresenter(PropertyValues values, FieldAccess fields, IContentService contents, IIdKeyMap keys)
{
    /// <summary>Under what a schedule of a document without languages stands.</summary>
    private const string AllLanguages = "*";

    /// <summary>What is being worked on.</summary>
    public DocumentResponseModel Draft(IContent document) => new(
        TemplateOf(document.TemplateId),
        document.Trashed,
        DocumentTypeReferences.Of(document.ContentType),
        document.Key,
        FlagModel.None,
        Values(document),
        Variants(document));

    /// <summary>What is on the site.</summary>
    public PublishedDocumentResponseModel Published(IContent document)
    {
        string[] cultures = [.. document.PublishedCultures];
        return new PublishedDocumentResponseModel(
            TemplateOf(document.PublishTemplateId),
            document.Trashed,
            DocumentTypeReferences.Of(document.ContentType),
            document.Key,
            FlagModel.None,
            values.Of(fields.Readable(document), cultures, published: true),
            [.. VariantsOf(document, cultures).Select(culture => Variant(document, culture, document.GetPublishName(culture), Schedule(document)))]);
    }

    /// <summary>The languages of what is being worked on.</summary>
    public IReadOnlyCollection<DocumentVariantResponseModel> Variants(IContent document)
    {
        ContentScheduleCollection schedule = Schedule(document);
        return [.. VariantsOf(document, Cultures(document)).Select(culture => Variant(document, culture, document.GetCultureName(culture), schedule))];
    }

    /// <summary>The values of what is being worked on, in the fields that the user may read.</summary>
    public IReadOnlyCollection<DocumentValueResponseModel> Values(IContent document) => values.Of(fields.Readable(document), Cultures(document));

    private static string[] Cultures(IContent document) => [.. document.AvailableCultures];

    // What has no languages has one variant, which bears no language.
    private static IEnumerable<string?> VariantsOf(IContent document, string[] cultures) =>
        document.ContentType.VariesByCulture() ? cultures : Enumerable.Repeat<string?>(null, 1);

    private static DocumentVariantResponseModel Variant(IContent document, string? culture, string? name, ContentScheduleCollection schedule)
    {
        DateTime? release = Date(schedule, culture, ContentScheduleAction.Release);
        FlagModel[] flags = release is null
            ? [DraftMark.Of(document, culture).ToFlag()]
            : [DraftMark.Of(document, culture).ToFlag(), new FlagModel(KnownFlags.ScheduledForPublish)];
        return new DocumentVariantResponseModel(
            VariantIds.Of(document.Key, culture),
            flags,
            DocumentStates.Of(document, culture),
            (culture is null ? document.PublishDate : document.GetPublishDate(culture)).ToOffset(),
            release.ToOffset(),
            Date(schedule, culture, ContentScheduleAction.Expire).ToOffset(),
            document.CreateDate.ToOffset(),
            (culture is null ? document.UpdateDate : document.GetUpdateDate(culture) ?? document.UpdateDate).ToOffset(),
            culture,
            Segment: null,
            name ?? string.Empty);
    }

    private static DateTime? Date(ContentScheduleCollection schedule, string? culture, ContentScheduleAction action) =>
        schedule.GetSchedule(culture ?? AllLanguages, action).Select(x => (DateTime?)x.Date).FirstOrDefault();

    private ContentScheduleCollection Schedule(IContent document) =>
        document.HasIdentity ? contents.GetContentScheduleByContentId(document.Id) : new ContentScheduleCollection();

    private ReferenceByIdModel? TemplateOf(int? id) =>
        id is { } template && keys.GetKeyForId(template, UmbracoObjectTypes.Template) is { Success: true } key ? new ReferenceByIdModel(key.Result) : null;
}
