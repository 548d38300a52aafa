using System.Net;
using System.Text.Json.Nodes;

namespace ConsulateSite.Delivery.Tests.Hosting;

/// <summary>What the site answered.</summary>
public sealed record DeliveryResponse(HttpStatusCode Status, string Text, HttpResponseMessage Message)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    /// <summary>The items of a list, or the answer if it is an array.</summary>
    public JsonArray Items => Json as JsonArray ?? (JsonArray)Json["items"]!;

    /// <summary>The names of the items.</summary>
    public string[] Names => [.. Items.Select(item => (string)item!["name"]!)];

    public string? Header(string name) =>
        Message.Headers.TryGetValues(name, out IEnumerable<string>? values) || Message.Content.Headers.TryGetValues(name, out values)
            ? string.Join(", ", values)
            : null;
}
