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
        new("/Features/Procedures/_Case.cshtml", Procedure(samples)),
        new("/Features/Procedures/_Fees.cshtml", (Fees(samples), samples.Texts)),
        new("/Features/Procedures/_Ledger.cshtml", Ledger(samples)),
        new("/Features/Shared/_Review.cshtml", (Review(samples), samples.Texts)),
    ];

    public static IReadOnlyList<Specimen> Search(Samples samples) =>
    [
        new("/Features/Searching/_SearchBox.cshtml", new SearchBox(samples.Chrome, "sample-search", samples.Words.Name)) { Field = "sample-search" },
        new("/Features/Searching/_Answer.cshtml", (new DirectAnswer(samples.Link, samples.Words.Other, Facts(samples), Documents(samples), Fees(samples)), samples.Texts)),
        new("/Features/Searching/_Result.cshtml", Result(samples)) { IsEntry = true },
        new("/Features/Searching/_Facets.cshtml", Found(samples)),
        new("/Features/Searching/_Ways.cshtml", Found(samples)),
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
