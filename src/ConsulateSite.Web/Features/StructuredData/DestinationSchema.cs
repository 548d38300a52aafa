using System.Text.Json.Nodes;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.StructuredData;

/// <summary>A place that travellers visit.</summary>
internal sealed class DestinationSchema : ISchema
{
    /// <inheritdoc />
    public JsonObject? Describe(IPublishedContent content, PageHead head, PageContext page)
    {
        if (content is not Destination destination)
        {
            return null;
        }

        JsonObject description = Schema.Of("TouristDestination", head);
        Places.Locate(description, destination, page);
        return description;
    }
}
