using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Features.Searching;
using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>Procedures, where their facts come from, and how they are found.</summary>
internal static class ProcedureSpecimens
{
    public static IReadOnlyList<Specimen> Procedures(Samples samples) =>
    [
        new("/Features/Procedures/_Case.cshtml", Procedure(samples), "What somebody in one case brings and pays.", "Each case has its own address, so that it works without script, prints and travels; boxes are labelled by their documents."),
        new("/Features/Procedures/_Fees.cshtml", (Fees(samples), samples.Texts), "What it costs, in dirhams and in local money with the rate and its day.", "An unknown amount is said in words; amounts are isolated and aligned by their end."),
        new("/Features/Procedures/_Ledger.cshtml", Ledger(samples), "Procedures in a list: presence, appointment and price at a glance.", "Facts are words, pictograms decorate."),
        new("/Features/Shared/_Review.cshtml", (Review(samples), samples.Texts), "At the end of every page with facts: what is open, sources, when they were last checked.", "What is not certain is said in words above the sources."),
    ];

    public static IReadOnlyList<Specimen> Search(Samples samples) =>
    [
        new("/Features/Searching/_SearchBox.cshtml", new SearchBox("sample-search", samples.Chrome.SearchAddress, samples.Page.Culture, samples.Words.Name, samples.Texts), "The field of every search.", "It needs a label. Suggestions are a list box that the keyboard reaches; their number is announced; without script the form works as it is.") { Field = "sample-search" },
        new("/Features/Searching/_Answer.cshtml", (new DirectAnswer(samples.Link, samples.Words.Other, Facts(samples), Documents(samples), Fees(samples)), samples.Texts), "Above the results, when somebody asks for a procedure by name.", "A region with its heading."),
        new("/Features/Searching/_Result.cshtml", Result(samples), "A page among the results.", "What was found is marked; a page in another language carries lang and dir.") { IsEntry = true },
        new("/Features/Searching/_Facets.cshtml", Found(samples), "Ways to narrow results.", "A chosen way says so, and leads back."),
        new("/Features/Searching/_Ways.cshtml", Found(samples), "Ways on when nothing was found.", "Plain links below a heading."),
    ];

    private static ProcedureViewModel Procedure(Samples samples) => new()
    {
        Chrome = samples.Chrome,
        InForce = [],
        Facts = Facts(samples),
        Journey = [],
        Cases = [new CaseTab(samples.Words.Name, samples.Address, IsCurrent: true), new CaseTab(samples.Words.Other, samples.Address, IsCurrent: false)],
        Case = new CaseViewModel { Name = samples.Words.Name, Introduction = samples.Words.Sentence, Documents = Documents(samples), Fees = Fees(samples), Notes = samples.Paragraph },
        Steps = [],
        Audiences = [],
        OnlineServices = [],
        LegalBasis = [],
        Review = Review(samples),
    };

    private static IReadOnlyList<Fact> Facts(Samples samples) => [new Fact("coin", samples.Texts["Fees.Title"], samples.Page.Formats.Dirhams(300m), samples.Words.Sentence)];

    private static IReadOnlyList<ChecklistItem> Documents(Samples samples) =>
    [
        new ChecklistItem(new LocalizedText(samples.Words.Other, Language: null), new LocalizedText(samples.Words.Sentence, Language: null), ObtainedThrough: null),
        new ChecklistItem(new LocalizedText(samples.Words.Name, Language: null), Specification: null, samples.Link),
    ];

    private static FeeTable Fees(Samples samples) => new()
    {
        Rows = [new FeeRow(samples.Words.Name, samples.Page.Formats.Amount(300m), LocalAmount: null, IsToConfirm: false), new FeeRow(samples.Words.Other, Amount: null, LocalAmount: null, IsToConfirm: true)],
        Total = new FeeRow(samples.Texts["Fees.Total"], samples.Page.Formats.Amount(300m), LocalAmount: null, IsToConfirm: false),
    };

    private static IReadOnlyList<ProcedureSummary> Ledger(Samples samples) =>
        [new ProcedureSummary(samples.Link, samples.Words.Sentence, [samples.Page.Formats.Dirhams(300m)]), new ProcedureSummary(samples.OtherLink, Summary: null, [])];

    private static ReviewViewModel Review(Samples samples) => new() { Sources = [samples.Source], Uncertain = samples.Words.Sentence, Lines = [samples.Date.Text] };

    private static ResultViewModel Result(Samples samples) => new()
    {
        Title = new HtmlString($"<mark>{samples.Words.Name}</mark>"),
        Address = samples.Address,
        Snippet = new HtmlString(samples.Words.Sentence),
        Meta = [samples.Words.City, samples.Date.Text],
        Facts = [samples.Page.Formats.Dirhams(300m)],
    };

    private static SearchViewModel Found(Samples samples) => new()
    {
        Chrome = samples.Chrome,
        Query = samples.Words.Name,
        Facets =
        [
            new Facet(samples.Words.City,
            [
                new FacetChoice(samples.Words.Name, samples.Page.Formats.Number(12), samples.Address, IsChosen: false),
                new FacetChoice(samples.Words.Other, Count: null, samples.Address, IsChosen: true),
            ]),
        ],
        Ways = [samples.Link, samples.OtherLink],
    };
}
