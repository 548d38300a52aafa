using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Delivery.RichText;

/// <summary>What a link in formatted text leads to on this site.</summary>
/// <param name="Item">The document or the medium.</param>
/// <param name="Route">The route of a document; <c>null</c> for a medium.</param>
/// <param name="Address">Where it is found, with the query and the fragment of the link.</param>
internal sealed record LocalTarget(IPublishedContent Item, IApiContentRoute? Route, string Address);
