using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Relations;

/// <summary>The kinds of things between which relations can be.</summary>
[ManagementRoute("object-types")]
[RequireSection(Constants.Applications.Settings)]
internal sealed class ObjectTypeController : ManagementController
{
    // Members and the library of elements are kinds of Umbraco's that this site does not have.
    private static readonly UmbracoObjectTypes[] All =
    [
        UmbracoObjectTypes.Document, UmbracoObjectTypes.DocumentBlueprint, UmbracoObjectTypes.DocumentType, UmbracoObjectTypes.Media,
        UmbracoObjectTypes.MediaType, UmbracoObjectTypes.DataType, UmbracoObjectTypes.Template, UmbracoObjectTypes.RecycleBin, UmbracoObjectTypes.ROOT,
    ];

    /// <summary>The kinds, by their identifiers.</summary>
    [HttpGet]
    public ActionResult<Paged<ObjectTypeResponseModel>> Get([FromQuery] Paging paging) => Paged<ObjectTypeResponseModel>.Of(
        [.. All.Select(type => new ObjectTypeResponseModel(type.GetFriendlyName(), type.GetGuid()))], paging);
}
