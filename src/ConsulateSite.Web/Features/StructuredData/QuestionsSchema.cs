using System.Text.Json.Nodes;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.StructuredData;

/// <summary>Questions with their answers, whose markup may stay.</summary>
internal sealed class QuestionsSchema : ISchema
{
    /// <inheritdoc />
    public JsonObject? Describe(IPublishedContent content, PageHead head, PageContext page) =>
        content is Faq faq
            ? Schema.Of("FAQPage", head).With("mainEntity", Schema.List(faq.Questions(page.Culture).Select(item => Question(item, page)).Where(item => item is not null)))
            : null;

    private static JsonObject? Question(FaqItemBlock item, PageContext page) =>
        item.Question(page.Culture) is { Length: > 0 } question && item.Answer(page.Culture)?.ToHtmlString() is { Length: > 0 } answer
            ? new JsonObject
            {
                ["@type"] = "Question",
                ["name"] = question,
                ["acceptedAnswer"] = new JsonObject { ["@type"] = "Answer", ["text"] = answer },
            }
            : null;
}
