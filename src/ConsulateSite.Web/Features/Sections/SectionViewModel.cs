using ConsulateSite.Web.Features.Directories;
using ConsulateSite.Web.Features.Investment;
using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Features.Tourism;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Sections;

/// <summary>The landing page of a section.</summary>
internal sealed record SectionViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>What the section is about.</summary>
    public IHtmlContent? Introduction { get; init; }

    /// <summary>The procedures, by what they are about.</summary>
    public required IReadOnlyList<ProcedureGroup> Groups { get; init; }

    /// <summary>What it has for those who invest.</summary>
    public required InvestmentListing Investment { get; init; }

    /// <summary>What it has for travellers.</summary>
    public required TourismListing Tourism { get; init; }

    /// <summary>Offices, stops of the mobile consulate and associations.</summary>
    public required DirectoryListing Directory { get; init; }

    /// <summary>Institutions, texts, places and dialogues.</summary>
    public required IReadOnlyList<PageGroup> Outreach { get; init; }

    /// <summary>Where to begin.</summary>
    public required IReadOnlyList<PageSummary> Featured { get; init; }

    /// <summary>Procedures that readers of the section need.</summary>
    public required IReadOnlyList<ProcedureSummary> Tasks { get; init; }

    /// <summary>The class of the headings of its lists: where there is one list only, the page's name says it already.</summary>
    public string? HeadingStyle { get; init; }

    /// <summary>The other pages of the section.</summary>
    public required IReadOnlyList<PageSummary> Pages { get; init; }

    /// <summary>What editors wrote below.</summary>
    public required IReadOnlyList<BlockViewModel> Blocks { get; init; }

    /// <summary>Whether there is nothing in the section yet.</summary>
    public required bool IsEmpty { get; init; }
}
