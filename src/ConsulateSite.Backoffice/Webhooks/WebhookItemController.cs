using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Webhooks;

/// <summary>Names of webhooks.</summary>
[ManagementRoute("item/webhook")]
[RequireSection(Constants.Applications.Settings)]
internal sealed class WebhookItemController(IWebhookService webhooks) : ManagementController
{
    /// <summary>The webhooks with these identifiers.</summary>
    [HttpGet]
    public async Task<ActionResult<IReadOnlyList<WebhookItemResponseModel>>> Get([FromQuery(Name = "id")] Guid[] ids) =>
        ids.Length == 0 ? [] : (await webhooks.GetMultipleAsync(ids)).OfType<IWebhook>().Select(Item).ToArray();

    private static WebhookItemResponseModel Item(IWebhook webhook) => new(
        webhook.Enabled,
        webhook.Name ?? webhook.Url,
        string.Join(',', webhook.Events),
        webhook.Url,
        string.Join(',', webhook.ContentTypeKeys),
        webhook.Key,
        FlagModel.None);
}
