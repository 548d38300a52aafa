using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Webhooks;

namespace ConsulateSite.Backoffice.Webhooks;

/// <summary>Others who are told when something changes.</summary>
[ManagementRoute("webhook")]
[RequireSection(Constants.Applications.Settings)]
internal sealed class WebhookController(
    IWebhookService webhooks, IWebhookLogService logs, WebhookEventCollection events, WebhookModels models) : ManagementController
{
    /// <summary>All webhooks.</summary>
    [HttpGet]
    public async Task<ActionResult<Paged<WebhookResponseModel>>> All([FromQuery] Paging paging) =>
        (await webhooks.GetAllAsync(paging.Skip, paging.Take)).ToPaged(models.ToModel);

    /// <summary>One webhook.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<WebhookResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id) =>
        await webhooks.GetAsync(id) is { } webhook ? Ok(models.ToModel(webhook)) : Failed(WebhookOperationStatus.NotFound);

    /// <summary>Creates a webhook.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateWebhookRequestModel model)
    {
        Attempt<IWebhook, WebhookOperationStatus> created = await webhooks.CreateAsync(models.ToWebhook(model, model.Id ?? Guid.NewGuid()));
        return created.Success ? CreatedAs("webhook", created.Result.Key) : Failed(created.Status);
    }

    /// <summary>Changes a webhook.</summary>
    [HttpPut("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Update(Guid id, UpdateWebhookRequestModel model) => Outcome(await webhooks.UpdateAsync(models.ToWebhook(model, id)));

    /// <summary>Removes a webhook. What it has not taken yet is not sent any more.</summary>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Delete(Guid id) => Outcome(await webhooks.DeleteAsync(id));

    /// <summary>What webhooks can be told of. There is no library of elements here, so nothing ever happens to one.</summary>
    [HttpGet("events")]
    public ActionResult<Paged<WebhookEventModel>> Events([FromQuery] Paging paging) => Paged<WebhookEventModel>.Of(
        [.. events.Where(one => one.EventType != Constants.WebhookEvents.Types.Element).Select(WebhookEventModel.Of)], paging);

    /// <summary>What came of telling webhooks, the newest first.</summary>
    [HttpGet("logs")]
    public async Task<ActionResult<Paged<WebhookLogResponseModel>>> Logs([FromQuery] Paging paging) =>
        (await logs.Get(paging.Skip, paging.Take)).ToPaged(WebhookLogResponseModel.Of);

    /// <summary>What came of telling one webhook, the newest first.</summary>
    [HttpGet("{id:guid}/logs")]
    public async Task<ActionResult<Paged<WebhookLogResponseModel>>> LogsOf(Guid id, [FromQuery] Paging paging) =>
        (await logs.Get(id, paging.Skip, paging.Take)).ToPaged(WebhookLogResponseModel.Of);
}
