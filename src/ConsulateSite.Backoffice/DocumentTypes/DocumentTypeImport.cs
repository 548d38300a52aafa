using System.Globalization;
using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.ContentTypes;
using ConsulateSite.Backoffice.Problems;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.DocumentTypes;

/// <summary>Document types from files.</summary>
internal sealed class DocumentTypeImport(IContentTypeService types, ITemplateService templates)
{
    /// <summary>The type in a file. Templates and types below that this site does not have are left out.</summary>
    /// <exception cref="OperationRefusedException">The type takes over properties of a type that this site does not have (400).</exception>
    public async Task<CreateDocumentTypeRequestModel> ReadAsync(TypeFile file)
    {
        Dictionary<string, Guid> existing = types.GetAll().ToDictionary(type => type.Alias, type => type.Key, StringComparer.Ordinal);
        Dictionary<string, Guid> views =
            (await templates.GetAllAsync()).ToDictionary(template => template.Alias, template => template.Key, StringComparer.OrdinalIgnoreCase);
        return new CreateDocumentTypeRequestModel
        {
            Id = file.Key,
            Alias = file.Alias,
            Name = file.Info("Name"),
            Description = file.Info("Description"),
            Icon = file.Info("Icon"),
            AllowedAsRoot = file.Is("AllowAtRoot"),
            VariesByCulture = file.VariesByCulture,
            VariesBySegment = file.VariesBySegment,
            Collection = Guid.TryParse(file.Info("ListView"), out Guid list) ? new ReferenceByIdModel(list) : null,
            IsElement = file.Is("IsElement"),
            AllowedInLibrary = file.Is("AllowedInLibrary"),
            Properties = file.Properties(),
            Containers = file.Containers(),
            AllowedTemplates = [.. file.Aliases("AllowedTemplates").Where(views.ContainsKey).Select(alias => new ReferenceByIdModel(views[alias]))],
            DefaultTemplate = views.TryGetValue(file.Info("DefaultTemplate"), out Guid view) ? new ReferenceByIdModel(view) : null,
            Cleanup = new DocumentTypeCleanupModel(
                bool.TryParse(file.Cleanup("preventCleanup"), out bool prevent) && prevent,
                Days(file.Cleanup("keepAllVersionsNewerThanDays")),
                Days(file.Cleanup("keepLatestVersionPerDayForDays"))),
            AllowedDocumentTypes =
            [
                .. file.Allowed.Where(existing.ContainsKey)
                    .Select((alias, order) => new DocumentTypeSortModel(new ReferenceByIdModel(existing[alias]), order)),
            ],
            Compositions =
            [
                .. file.Aliases("Compositions").Select(alias => existing.TryGetValue(alias, out Guid key)
                    ? new DocumentTypeCompositionModel(
                        new ReferenceByIdModel(key), alias == file.Master ? CompositionTypeModel.Inheritance : CompositionTypeModel.Composition)
                    : throw Missing(alias)),
            ],
        };
    }

    private static int? Days(string? text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int days) ? days : null;

    private static OperationRefusedException Missing(string alias) => new(
        new OperationProblem(400, "Type missing", $"The type takes over the properties of '{alias}'. Import that one first."),
        nameof(ContentTypeOperationStatus.InvalidComposition));
}
