using ConsulateSite.Web.Features.OpenData.Records;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>
/// Tells what changed in the data and when, from the log that Umbraco keeps of publishing and taking back. What was deleted for good is in no
/// log any more, and what is not public has no name here.
/// </summary>
internal sealed class DataChanges(IEnumerable<IDataset> datasets, DataDocuments documents, IAuditService audit, IEntityService entities)
{
    private const int MostRead = 2_000;
    private const int MostTold = 500;

    private static readonly AuditType[] Acts = [AuditType.Publish, AuditType.PublishVariant, AuditType.Unpublish, AuditType.UnpublishVariant, AuditType.Move];

    /// <summary>The changes in the reader's language, the newest first.</summary>
    public async Task<IReadOnlyList<DataChange>> ListAsync(PageContext page)
    {
        PagedModel<IAuditItem> log = await audit.GetItemsAsync(0, MostRead, Direction.Descending, auditTypeFilter: Acts);
        ILookup<int, IAuditItem> acts = log.Items.Reverse().ToLookup(entry => entry.Id);
        ILookup<string, string> names = datasets.ToLookup(dataset => dataset.DocumentType, dataset => dataset.Name, StringComparer.Ordinal);
        Dictionary<Guid, DataDocument<IPublishedContent>> open = names
            .SelectMany(type => documents.Of<IPublishedContent>(type.Key, page))
            .ToDictionary(document => document.Content.Key);
        return
        [
            .. Known(acts.Select(entries => entries.Key))
                .Where(document => names.Contains(document.ContentTypeAlias))
                .SelectMany(document => Of(document, acts[document.Id], [.. names[document.ContentTypeAlias]], open.GetValueOrDefault(document.Key), page.Culture))
                .OrderByDescending(change => change.At)
                .ThenBy(change => change.Id)
                .Take(MostTold),
        ];
    }

    private static IEnumerable<DataChange> Of(
        IDocumentEntitySlim document, IEnumerable<IAuditItem> acts, IReadOnlyList<string> names, DataDocument<IPublishedContent>? open, string culture)
    {
        bool? isThere = null;
        bool wasVariant = false;
        foreach (IAuditItem act in acts)
        {
            // Taking back the last language is noted as taking back the document as well.
            bool? becomes = act.AuditType == AuditType.Unpublish && wasVariant ? null : Becomes(act, document, culture);
            wasVariant = act.AuditType == AuditType.UnpublishVariant;
            if (becomes is not { } shown || (shown ? open is null : isThere is false))
            {
                continue;
            }

            isThere = shown;
            yield return new DataChange
            {
                At = new DateTimeOffset(DateTime.SpecifyKind(act.CreateDate, DateTimeKind.Utc)).ToSecond(),
                Action = shown ? DataChange.Published : DataChange.Withdrawn,
                Datasets = names,
                Id = document.Key,
                Name = open?.Name,
                Url = open?.Url,
            };
        }
    }

    private static bool? Becomes(IAuditItem act, IDocumentEntitySlim document, string culture) => act.AuditType switch
    {
        AuditType.Publish => true,
        AuditType.Unpublish => false,
        AuditType.PublishVariant => Names(act, culture) ? true : null,
        AuditType.UnpublishVariant => Names(act, culture) ? false : null,
        // A move within the site changes addresses only.
        _ => document.Trashed ? false : null,
    };

    private static bool Names(IAuditItem act, string culture) =>
        (act.Parameters ?? string.Empty).Split(',', StringSplitOptions.TrimEntries).Contains(culture, StringComparer.OrdinalIgnoreCase);

    private IEnumerable<IDocumentEntitySlim> Known(IEnumerable<int> ids) =>
        ids.Where(id => id > 0).ToArray() is { Length: > 0 } some ? entities.GetAll(UmbracoObjectTypes.Document, some).OfType<IDocumentEntitySlim>() : [];
}
