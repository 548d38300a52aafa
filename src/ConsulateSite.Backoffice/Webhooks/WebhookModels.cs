using ConsulateSite.Backoffice.Problems;
using ConsulateSite.Cms.Webhooks;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Webhooks;

namespace ConsulateSite.Backoffice.Webhooks;

/// <summary>Turns webhooks into the client's models, and what is entered into webhooks.</summary>
internal sealed class WebhookModels(WebhookEventCollection events, IWebhookRules rules)
{
    private static readonly OperationProblem UnknownEvent = new(
        StatusCodes.Status400BadRequest, "Unknown event", "One of the events is not known to this site.");

    private static readonly OperationProblem AddressRefused = new(
        StatusCodes.Status400BadRequest, "Address refused", "News is sent to addresses on the internet that begin with https, and carry no name and password.");

    private static readonly OperationProblem HeaderRefused = new(
        StatusCodes.Status400BadRequest,
        "Header refused",
        "A header has a name of letters, digits and hyphens that the transport does not use itself, and a value in one line of plain characters.");

    /// <summary>The client's model.</summary>
    public WebhookResponseModel ToModel(IWebhook webhook) => new(
        webhook.Key,
        [.. webhook.Events.Select(Event)],
        webhook.Enabled,
        webhook.Name,
        webhook.Description,
        webhook.Url,
        webhook.ContentTypeKeys,
        webhook.Headers);

    /// <summary>The webhook that somebody has entered.</summary>
    /// <exception cref="OperationRefusedException">It may not be sent what it asks for, or not there (400).</exception>
    public IWebhook ToWebhook(IWebhookModel model, Guid key)
    {
        Check(model.Events.All(alias => Find(alias) is not null), UnknownEvent, nameof(UnknownEvent));
        Check(rules.AcceptsAddress(model.Url), AddressRefused, nameof(AddressRefused));
        Check(model.Headers.All(header => rules.AcceptsHeader(header.Key, header.Value)), HeaderRefused, nameof(HeaderRefused));
        return new Webhook(model.Url, model.Enabled, [.. model.ContentTypeKeys], [.. model.Events], model.Headers)
        {
            Key = key,
            Name = model.Name,
            Description = model.Description,
        };
    }

    private static void Check(bool holds, OperationProblem problem, string status)
    {
        if (!holds)
        {
            throw new OperationRefusedException(problem, status);
        }
    }

    private IWebhookEvent? Find(string alias) => events.FirstOrDefault(x => x.Alias.Equals(alias, StringComparison.OrdinalIgnoreCase));

    // An event that a part of the site brought which is gone is shown by its alias.
    private WebhookEventModel Event(string alias) => Find(alias) is { } known ? WebhookEventModel.Of(known) : new WebhookEventModel(alias, alias, alias);
}
