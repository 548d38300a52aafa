using System.Text.Json.Nodes;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.StructuredData;

/// <summary>The house itself on the home page, its offices, and the associations of the directory.</summary>
internal sealed class OfficeSchema : ISchema
{
    /// <inheritdoc />
    public JsonObject? Describe(IPublishedContent content, PageHead head, PageContext page) => content switch
    {
        Site => Describe("GovernmentOffice", content, head, page),
        Office => Describe("GovernmentOffice", content, head, page),
        Association => Describe("Organization", content, head, page),
        _ => null,
    };

    private static JsonObject Describe(string type, IPublishedContent content, PageHead head, PageContext page)
    {
        JsonObject description = Schema.Of(type, head);
        if (content is IContact contact)
        {
            description.With("telephone", contact.Phone).With("email", contact.Email).With("sameAs", WebLink.Create(text: null, contact.Website)?.Address);
        }

        if (content is ILocated located)
        {
            Places.Locate(description, located, page);
        }

        // Only a place can be open: an association is none.
        return content is IHours hours and not Association
            ? description.With("openingHoursSpecification", Places.Hours(hours.OpeningHours(page.Culture)))
            : description;
    }
}
