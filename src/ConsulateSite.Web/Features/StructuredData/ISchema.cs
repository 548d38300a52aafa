using System.Text.Json.Nodes;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.StructuredData;

/// <summary>Describes documents of one kind in the words of <see href="https://schema.org">schema.org</see>.</summary>
internal interface ISchema
{
    /// <summary>Describes a document.</summary>
    /// <param name="content">The document.</param>
    /// <param name="head">What its page says of itself.</param>
    /// <param name="page">The request.</param>
    /// <returns>The description, without its context; <c>null</c> when the document is of another kind.</returns>
    JsonObject? Describe(IPublishedContent content, PageHead head, PageContext page);
}
