using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Questions;

/// <summary>Builds a page of questions.</summary>
internal sealed class FaqBuilder(ChromeBuilder chrome, ContentLinks links, ContentTree tree)
{
    /// <summary>Builds the page. A question without an answer is left out.</summary>
    public async Task<FaqViewModel> BuildAsync(Faq faq, PageContext page) => new()
    {
        Chrome = await chrome.BuildAsync(faq, page),
        Summary = faq.Summary(page.Culture),
        Introduction = faq.Introduction(page.Culture).ForView(),
        Questions = [.. faq.Questions(page.Culture).Select(item => Question(item, page.Culture)).OfType<QuestionBlockView>()],
        Others = tree.Parent(faq, page) is { } parent ? links.ToAll(tree.Children<Faq>(parent, page).Where(other => other.Key != faq.Key), page) : [],
        Review = ReviewBuilder.Build(faq, page),
    };

    private static QuestionBlockView? Question(FaqItemBlock item, string culture) =>
        item.Question(culture) is { } question && item.Answer(culture).ForView() is { } answer ? new QuestionBlockView(question, answer) : null;
}
