using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Dictionary;

/// <summary>Names of dictionary items, for lists.</summary>
[ManagementRoute("item/dictionary")]
[RequireSection(Constants.Applications.Translation)]
internal sealed class DictionaryItemController(IDictionaryItemService dictionary) : ManagementController
{
    /// <summary>The items with these identifiers.</summary>
    [HttpGet]
    public async Task<ActionResult<IReadOnlyList<DictionaryItemItemResponseModel>>> Get([FromQuery(Name = "id")] Guid[] ids)
    {
        IEnumerable<IDictionaryItem> found = ids.Length == 0 ? [] : await dictionary.GetManyAsync(ids);
        return found.Select(DictionaryItemItemResponseModel.Of).ToArray();
    }
}
