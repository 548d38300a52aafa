using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Tags;

/// <summary>The tags in use, which are proposed while somebody writes one.</summary>
[ManagementRoute("tag")]
[RequireAnySection]
internal sealed class TagController(ITagService tags) : ManagementController
{
    /// <summary>Tags by their text.</summary>
    /// <param name="query">A part of the text; all tags if there is none.</param>
    /// <param name="tagGroup">Only those of the group.</param>
    /// <param name="culture">Only those of the language.</param>
    /// <param name="paging">Which part.</param>
    [HttpGet]
    public async Task<ActionResult<Paged<TagResponseModel>>> Find(string? query, string? tagGroup, string? culture, [FromQuery] Paging paging)
    {
        IEnumerable<ITag> found = string.IsNullOrWhiteSpace(query)
            ? await tags.GetAllAsync(tagGroup, culture)
            : await tags.GetByQueryAsync(query, tagGroup, culture);
        return Paged<TagResponseModel>.Of([.. found.OrderBy(tag => tag.Text, StringComparer.OrdinalIgnoreCase).Select(TagResponseModel.Of)], paging);
    }
}
