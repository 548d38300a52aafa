using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Partners;
using ConsulateSite.Partners.News;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;

namespace ConsulateSite.Backoffice.Partners;

/// <summary>What partners tell on their own sites. Nobody but editors sees an entry until one of them has accepted it.</summary>
[ManagementRoute("partner-entry")]
[RequireSection(Constants.Applications.Content)]
internal sealed class PartnerEntryController(EntryStore entries, IPartnerPages pages, DocumentAccess access) : ManagementController
{
    /// <summary>The entries for pages that the user may read.</summary>
    /// <param name="state">What has been decided about them; those that wait unless said otherwise.</param>
    /// <param name="paging">Which part.</param>
    [HttpGet]
    public async Task<ActionResult<Paged<PartnerEntryResponseModel>>> All(EntryState? state, [FromQuery] Paging paging)
    {
        IReadOnlyList<Entry> found = entries.Find(state ?? EntryState.Waiting);
        Guid[] shown = [.. found.Select(entry => entry.Page).OfType<Guid>().Distinct()];
        ISet<Guid> readable = shown.Length == 0 ? new HashSet<Guid>() : await access.FilterAsync(shown, ActionBrowse.ActionLetter);
        return Paged<PartnerEntryResponseModel>.Of(
            [.. found.Where(entry => entry.Page is { } page && readable.Contains(page)).Select(PartnerEntryResponseModel.Of)], paging);
    }

    /// <summary>Accepts or rejects an entry, or takes a decision back.</summary>
    /// <param name="id">The number of the entry.</param>
    /// <param name="model">The decision.</param>
    [HttpPut("{id}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Decide(long id, PartnerEntryRequestModel model)
    {
        if (entries.Find(id) is not { } entry)
        {
            return Missing("There is no such entry.");
        }

        await access.RequireParentAsync(entry.Page, ActionPublish.ActionLetter);
        await entries.DecideAsync(id, model.State);
        pages.Changed(entry.Page);
        return Ok();
    }
}
