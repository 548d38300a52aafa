using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Partners;
using ConsulateSite.Partners.Counting;
using ConsulateSite.Partners.News;
using ConsulateSite.Partners.Registrations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;

namespace ConsulateSite.Backoffice.Partners;

/// <summary>
/// The associations that want to carry the site's content, and those that do. Who may publish the association's page decides about it; without
/// a page, who may publish at the root.
/// </summary>
[ManagementRoute("partner")]
[RequireSection(Constants.Applications.Content)]
internal sealed class PartnerController(
    PartnerStore partners, RequestTally tally, EntryStore entries, PartnerLinks links, IPartnerPages pages, DocumentAccess access) : ManagementController
{
    private const int Days = 30;

    /// <summary>The partners and registrations but those for pages that the user may not read; those that wait come first.</summary>
    /// <param name="paging">Which part.</param>
    [HttpGet]
    public async Task<ActionResult<Paged<PartnerResponseModel>>> All([FromQuery] Paging paging)
    {
        IReadOnlyList<Partner> found = partners.FindAll();
        Guid[] shown = [.. found.Select(partner => partner.Page).OfType<Guid>().Distinct()];
        ISet<Guid> readable = shown.Length == 0 ? new HashSet<Guid>() : await access.FilterAsync(shown, ActionBrowse.ActionLetter);
        Partner[] all = [.. found.Where(partner => partner.Page is not { } page || readable.Contains(page))];
        return new Paged<PartnerResponseModel>(all.Length, [.. all.Skip(paging.Skip).Take(paging.Take).Select(Model)]);
    }

    /// <summary>Approves a registration, or gives a partner another page.</summary>
    /// <param name="id">The partner.</param>
    /// <param name="model">The page.</param>
    [HttpPut("{id}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Approve(string id, PartnerRequestModel model)
    {
        if (partners.Find(id) is not { } partner)
        {
            return Unknown();
        }

        await access.RequireParentAsync(partner.Page, ActionPublish.ActionLetter);
        await access.RequireParentAsync(model.Document?.Id, ActionPublish.ActionLetter);
        await partners.ApproveAsync(id, model.Document?.Id);
        pages.Changed(partner.Page);
        pages.Changed(model.Document?.Id);
        return Ok();
    }

    /// <summary>Makes a link by which the partner takes a key, and mails it where the site sends mail. An earlier link no longer works.</summary>
    /// <param name="id">The partner.</param>
    [HttpPost("{id}/link")]
    public async Task<ActionResult<PartnerLinkResponseModel>> Link(string id)
    {
        if (partners.Find(id) is not { } partner)
        {
            return Unknown();
        }

        await access.RequireParentAsync(partner.Page, ActionPublish.ActionLetter);
        return await links.CreateAsync(partner) is { } link ? link : Unknown();
    }

    /// <summary>Has the partner's feed read at the next opportunity.</summary>
    /// <param name="id">The partner.</param>
    [HttpPost("{id}/reading")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> ReadFeed(string id)
    {
        if (partners.Find(id) is not { } partner)
        {
            return Unknown();
        }

        await access.RequireParentAsync(partner.Page, ActionPublish.ActionLetter);
        await entries.HastenAsync(id);
        return Ok();
    }

    /// <summary>Declines a registration or ends a partnership. All that is known of it is deleted.</summary>
    /// <param name="id">The partner.</param>
    [HttpDelete("{id}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Remove(string id)
    {
        if (partners.Find(id) is not { } partner)
        {
            return Unknown();
        }

        await access.RequireParentAsync(partner.Page, ActionPublish.ActionLetter);
        await partners.RemoveAsync(id);
        pages.Changed(partner.Page);
        return Ok();
    }

    private static ObjectResult Unknown() => Missing("There is no such partner.");

    private PartnerResponseModel Model(Partner partner)
    {
        IReadOnlyList<DayCount> counts = tally.Find(partner.Id, Days);
        return PartnerResponseModel.Of(partner, new PartnerRequestsModel(Sum(RequestKind.Feed), Sum(RequestKind.Embed), Sum(RequestKind.Content)));

        long Sum(RequestKind kind) => counts.Where(count => count.Kind == kind).Sum(count => count.Count);
    }
}
