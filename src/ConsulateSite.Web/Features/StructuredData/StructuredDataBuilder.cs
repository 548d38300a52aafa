using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Html;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.StructuredData;

/// <summary>
/// Describes a page for machines, as <see href="https://www.w3.org/TR/json-ld11/">JSON-LD</see>: what it is about, and the way that leads to it.
/// </summary>
internal sealed class StructuredDataBuilder(IEnumerable<ISchema> schemas, SiteAddresses addresses)
{
    private const string Context = "https://schema.org";

    // Arabic stays legible; <, > and & are written as escapes, so that the text means the same to HTML and to JSON.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Describes the page of a document.</summary>
    /// <param name="content">The document.</param>
    /// <param name="head">What the page says of itself.</param>
    /// <param name="ancestors">The pages above it, the home page first.</param>
    /// <param name="page">The request.</param>
    /// <returns>The description, in which no sign can end the element around it; <c>null</c> when the page has no address of its own.</returns>
    public IHtmlContent? Build(IPublishedContent content, PageHead head, IReadOnlyList<PageLink> ancestors, PageContext page)
    {
        if (head.Canonical is null)
        {
            return null;
        }

        JsonArray graph =
        [
            .. schemas
                .Select(schema => schema.Describe(content, head, page)?.With("inLanguage", page.Culture))
                .OfType<JsonObject>(),
        ];
        if (ancestors.Count > 0)
        {
            graph.Add(Breadcrumbs(head, ancestors, page));
        }

        return graph.Count == 0 ? null : Write(graph);
    }

    /// <summary>Writes descriptions; no sign in them can end the element around.</summary>
    public static IHtmlContent Write(JsonArray graph) => new HtmlString(new JsonObject { ["@context"] = Context, ["@graph"] = graph }.ToJsonString(Readable));

    private JsonObject Breadcrumbs(PageHead head, IReadOnlyList<PageLink> ancestors, PageContext page) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = Schema.List(
            ancestors
                .Select(link => (Name: link.Text, Address: addresses.Absolute(link.Address, page.Address)))
                .Append((Name: head.Name, Address: head.Canonical!))
                .Select((entry, index) => new JsonObject
                {
                    ["@type"] = "ListItem",
                    ["position"] = index + 1,
                    ["name"] = entry.Name,
                    ["item"] = entry.Address,
                })),
    };
}
