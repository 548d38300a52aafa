using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.DocumentTypes;

/// <summary>What the editor of document types has to know about the site.</summary>
[ManagementRoute("document-type/configuration")]
[RequireSection(Constants.Applications.Settings)]
internal sealed class DocumentTypeConfigurationController(
    IOptionsMonitor<DataTypesSettings> dataTypes, IOptionsMonitor<SegmentSettings> segments, IReservedFieldNamesService reserved)
    : ManagementController
{
    /// <summary>The settings.</summary>
    [HttpGet]
    public ActionResult<DocumentTypeConfigurationResponseModel> Get() => new DocumentTypeConfigurationResponseModel(
        dataTypes.CurrentValue.CanBeChanged,
        DisableTemplates: false,
        segments.CurrentValue.Enabled,
        [.. reserved.GetDocumentReservedFieldNames().Order(StringComparer.Ordinal)]);
}
