using System.Text.Json.Nodes;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.StructuredData;

/// <summary>A procedure is a service of the state, with the ways in which it is reached.</summary>
internal sealed class ProcedureSchema : ISchema
{
    /// <inheritdoc />
    public JsonObject? Describe(IPublishedContent content, PageHead head, PageContext page) =>
        content is Procedure procedure
            ? Schema.Of("GovernmentService", head)
                .With("identifier", procedure.Code)
                .With("serviceType", procedure.Category is { } category ? page.Texts[ChoiceWords.Key("Category", category)].Value : null)
                .With("provider", Schema.Publisher(head))
                .With("audience", Schema.List(procedure.Audiences.Select(audience => Audience(audience, page))))
                .With("availableChannel", Schema.List(procedure.OnlineServices(page.Culture).Select(service => Channel(service, page)).Where(channel => channel is not null)))
            : null;

    private static JsonObject Audience(string audience, PageContext page) => new()
    {
        ["@type"] = "Audience",
        ["audienceType"] = page.Texts[ChoiceWords.Key("Audience", audience)].Value,
    };

    private static JsonObject? Channel(OnlineServiceBlock service, PageContext page) =>
        WebLink.Create(service.NameText(page.Culture), service.Url) is { } link
            ? new JsonObject { ["@type"] = "ServiceChannel", ["name"] = link.Text, ["serviceUrl"] = link.Address }
            : null;
}
