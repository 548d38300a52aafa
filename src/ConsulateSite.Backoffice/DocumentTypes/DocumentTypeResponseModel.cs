using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record DocumentTypeResponseModel : DocumentTypeModel
{
    public required Guid Id { get; init; }

    public static DocumentTypeResponseModel Of(IContentType type) => new()
    {
        Id = type.Key,
        Alias = type.Alias,
        Name = type.Name ?? string.Empty,
        Description = type.Description,
        Icon = type.Icon ?? string.Empty,
        AllowedAsRoot = type.AllowedAsRoot,
        VariesByCulture = type.VariesByCulture(),
        VariesBySegment = type.VariesBySegment(),
        Collection = ReferenceByIdModel.OrNull(type.ListView),
        IsElement = type.IsElement,
        AllowedInLibrary = type.AllowedInLibrary,
        Properties = ContentTypeParts.Properties(type),
        Containers = ContentTypeParts.Containers(type),
        AllowedTemplates = [.. (type.AllowedTemplates ?? []).Select(template => new ReferenceByIdModel(template.Key))],
        DefaultTemplate = ReferenceByIdModel.OrNull(type.DefaultTemplate?.Key),
        Cleanup = new DocumentTypeCleanupModel(
            type.HistoryCleanup?.PreventCleanup ?? false,
            type.HistoryCleanup?.KeepAllVersionsNewerThanDays,
            type.HistoryCleanup?.KeepLatestVersionPerDayForDays),
        AllowedDocumentTypes =
        [
            .. (type.AllowedContentTypes ?? []).OrderBy(allowed => allowed.SortOrder)
                .Select(allowed => new DocumentTypeSortModel(new ReferenceByIdModel(allowed.Key), allowed.SortOrder)),
        ],
        Compositions =
        [
            .. ContentTypeParts.Compositions(type)
                .Select(composition => new DocumentTypeCompositionModel(new ReferenceByIdModel(composition.Key), composition.Kind)),
        ],
    };
}
