using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.DocumentFinders;

/// <summary>
/// Builds the questions that lead to a list of documents: the topic, the procedure, the case. The last answer is a link to the
/// procedure's own list, so that nothing is written twice. A question with one answer only is not asked.
/// </summary>
internal sealed class DocumentFinderBuilder(ChromeBuilder chrome, ContentTree tree, ContentLinks links)
{
    private const string CaseAnchor = "#case";

    /// <summary>Reads what the address answers. An answer that does not exist is none.</summary>
    /// <param name="finder">The document that asks.</param>
    /// <param name="page">The request.</param>
    public FinderAnswers Read(DocumentFinder finder, PageContext page)
    {
        IReadOnlyList<Procedure> procedures = tree.Parent(finder, page) is { } section
            ? [.. tree.Children<Procedure>(section, page).Where(procedure => links.To(procedure, page) is not null)]
            : [];
        string? topic = Accept(PageParameters.Topic, asked => procedures.Any(procedure => TopicOf(procedure) == asked), page);
        string? code = topic is null
            ? null
            : Accept(PageParameters.Procedure, asked => procedures.Any(procedure => TopicOf(procedure) == topic && procedure.Code == asked), page);
        return new FinderAnswers(procedures, topic, code is null ? null : procedures.First(procedure => procedure.Code == code));
    }

    /// <summary>Builds the page.</summary>
    public async Task<DocumentFinderViewModel> BuildAsync(DocumentFinder finder, FinderAnswers answers, PageContext page)
    {
        string address = links.To(finder, page)?.Address ?? page.Address.AbsolutePath;
        IReadOnlyList<FinderAnswer> given = [.. Given(answers, address, page)];
        return new DocumentFinderViewModel
        {
            Chrome = await chrome.BuildAsync(finder, page),
            Summary = finder.Summary(page.Culture),
            Introduction = given.Count == 0 ? finder.Introduction(page.Culture).ForView() : null,
            Answers = given,
            Number = page.Texts["Finder.Number", given.Count + 1],
            Question = page.Texts[answers switch
            {
                { Procedure: not null } => "Finder.Case",
                { Topic: not null } => "Finder.Procedure",
                _ => "Finder.Topic",
            }],
            Options = answers switch
            {
                { Procedure: { } procedure } => Cases(procedure, page),
                { Topic: { } topic } => [.. answers.Procedures.Where(procedure => TopicOf(procedure) == topic).Select(procedure => OptionOf(procedure, topic, address, page))],
                _ => [.. answers.Procedures.Select(TopicOf).OfType<string>().Distinct(StringComparer.Ordinal).Select(topic => new FinderOption(NameOf(topic, page), Hint: null, Topic(address, topic)))],
            },
        };
    }

    private static IEnumerable<FinderAnswer> Given(FinderAnswers answers, string address, PageContext page)
    {
        if (answers.Topic is { } topic)
        {
            yield return new FinderAnswer(page.Texts["Finder.Topic"], NameOf(topic, page), address);
            if (answers.Procedure is { } procedure)
            {
                yield return new FinderAnswer(page.Texts["Finder.Procedure"], procedure.NameIn(page.Culture)!, Topic(address, topic));
            }
        }
    }

    private FinderOption OptionOf(Procedure procedure, string topic, string address, PageContext page)
    {
        PageLink link = links.To(procedure, page)!;
        bool asksCase = procedure.Code is not null && ProcedureCases.Of(procedure, page.Culture).Count > 1;
        return new FinderOption(
            link.Text,
            procedure.Summary(page.Culture),
            asksCase ? $"{Topic(address, topic)}&{PageParameters.Procedure}={Uri.EscapeDataString(procedure.Code!)}" : link.Address + CaseAnchor);
    }

    private List<FinderOption> Cases(Procedure procedure, PageContext page)
    {
        string address = links.To(procedure, page)!.Address;
        return
        [
            .. ProcedureCases.Of(procedure, page.Culture).Select(block => new FinderOption(
                block.NameText(page.Culture) ?? block.Code!,
                block.Introduction(page.Culture),
                $"{address}?{PageParameters.Case}={Uri.EscapeDataString(block.Code!)}{CaseAnchor}")),
        ];
    }

    private static string? Accept(string name, Func<string, bool> exists, PageContext page)
    {
        string? asked = page.Query[name];
        if (string.IsNullOrEmpty(asked))
        {
            return null;
        }

        if (exists(asked))
        {
            page.Parameters.Accept(name, asked);
            return asked;
        }

        // Anybody can make up an answer, so a page that was asked for with one that does not exist is not kept.
        page.Reads.DoNotStore();
        return null;
    }

    private static string? TopicOf(Procedure procedure) => procedure.Category;

    private static string Topic(string address, string topic) => $"{address}?{PageParameters.Topic}={Uri.EscapeDataString(topic)}";

    private static string NameOf(string topic, PageContext page) => page.Texts[ChoiceWords.Key("Category", topic)];
}
