using System.Collections.Frozen;
using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Documents.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Documents.Reading;

/// <summary>The documents below a document as a list with columns.</summary>
[ManagementRoute("collection/document")]
[RequireSection(Constants.Applications.Content)]
internal sealed class DocumentCollectionController(
    IContentService contents, IDataTypeService dataTypes, ICoreScopeProvider scopes, DocumentRows rows, DocumentAccess access) : ManagementController
{
    private static readonly FrozenSet<string> SystemFields = new[]
    {
        "name", "path", "level", "id", "createDate", "updateDate", "published", "creator", "owner", "writer", "updater", "contentTypeAlias", "sortOrder",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A part of the list.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<Paged<DocumentCollectionResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id, [FromQuery] DocumentCollectionRequest request, [FromQuery] Paging paging)
    {
        await access.RequireAsync(id, ActionBrowse.ActionLetter);
        if (contents.GetById(id) is not { } parent)
        {
            return Missing("There is no such document.");
        }

        (int page, int size, int surplus) = paging.ToPages();
        IEnumerable<IContent> found = contents.GetPagedChildren(parent.Id, page, size, out long total, null, Filter(request.Filter), Order(request));
        IContent[] children = [.. found.Skip(surplus)];
        ISet<Guid> readable = await access.FilterAsync(children.Select(x => x.Key), ActionBrowse.ActionLetter);
        IReadOnlySet<string>? columns = await ColumnsAsync(request.DataTypeId ?? parent.ContentType.ListView);
        return Ok(new Paged<DocumentCollectionResponseModel>(total, rows.Of([.. children.Where(x => readable.Contains(x.Key))], parent, columns)));
    }

    private static Ordering Order(DocumentCollectionRequest request) => Ordering.By(
        request.OrderBy, request.OrderDirection, request.OrderCulture, isCustomField: !SystemFields.Contains(request.OrderBy));

    private IQuery<IContent>? Filter(string? name) => string.IsNullOrWhiteSpace(name)
        ? null
        : scopes.CreateQuery<IContent>().Where(x => x.Name!.Contains(name.Trim(), StringComparison.OrdinalIgnoreCase));

    // Where no list says which fields it shows, all are shown.
    private async Task<IReadOnlySet<string>?> ColumnsAsync(Guid? dataType) =>
        dataType is { } key && (await dataTypes.GetAsync(key))?.ConfigurationObject is ListViewConfiguration list
            ? list.IncludeProperties.Select(x => x.Alias).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase)
            : null;
}
