using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Backoffice.Redirects;

/// <summary>Addresses at which documents have been, and which lead to where they are.</summary>
[ManagementRoute("redirect-management")]
[RequireSection(Constants.Applications.Content)]
internal sealed class RedirectController(
    IRedirectUrlService redirects,
    RedirectLookup lookup,
    IPublishedUrlProvider urls,
    IUmbracoContextFactory contexts,
    DocumentAccess access,
    IOptionsSnapshot<WebRoutingSettings> settings) : ManagementController
{
    /// <summary>Whether old addresses lead to the new ones. That is a setting of the installation, which nobody changes from here.</summary>
    [HttpGet("status")]
    public ActionResult<RedirectUrlStatusResponseModel> Status() => new RedirectUrlStatusResponseModel(
        settings.Value.DisableRedirectUrlTracking ? RedirectStatusModel.Disabled : RedirectStatusModel.Enabled, UserIsAdmin: false);

    /// <summary>Old addresses, the newest first, of those documents that the user may read.</summary>
    [HttpGet]
    public async Task<ActionResult<Paged<RedirectUrlResponseModel>>> All(string? filter, [FromQuery] Paging paging)
    {
        (int page, int size, int surplus) = paging.ToPages();
        IRedirectUrl[] found = string.IsNullOrWhiteSpace(filter)
            ? [.. redirects.GetAllRedirectUrls(page, size, out long total)]
            : [.. redirects.SearchRedirectUrls(filter, page, size, out total)];
        ISet<Guid> readable = await access.FilterAsync(found.Select(x => x.ContentKey).Distinct(), ActionBrowse.ActionLetter);
        return new Paged<RedirectUrlResponseModel>(total, Models(found.Skip(surplus).Where(x => readable.Contains(x.ContentKey))));
    }

    /// <summary>The old addresses of a document.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<Paged<RedirectUrlResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id, [FromQuery] Paging paging)
    {
        await access.RequireAsync(id, ActionBrowse.ActionLetter);
        return Ok(Paged<RedirectUrlResponseModel>.Of(Models(redirects.GetContentRedirectUrls(id)), paging));
    }

    /// <summary>Lets an old address lead nowhere.</summary>
    /// <param name="id">The key of the redirect.</param>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (lookup.Find(id) is not { } redirect)
        {
            return Failed(RedirectUrlOperationStatus.NotFound);
        }

        await access.RequireAsync(redirect.ContentKey, ActionUpdate.ActionLetter);
        RedirectUrlOperationStatus status = redirects.DeleteWithStatus(redirect);
        return status == RedirectUrlOperationStatus.Success ? Ok() : Failed(status);
    }

    private RedirectUrlResponseModel[] Models(IEnumerable<IRedirectUrl> found)
    {
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        return [.. found.Select(Model)];
    }

    private RedirectUrlResponseModel Model(IRedirectUrl redirect) => new(
        redirect.Key,
        urls.GetUrlFromRoute(redirect.ContentId, redirect.Url, redirect.Culture),
        urls.GetUrl(redirect.ContentKey, culture: redirect.Culture),
        redirect.CreateDateUtc.ToOffset(),
        new ReferenceByIdModel(redirect.ContentKey),
        redirect.Culture);
}
