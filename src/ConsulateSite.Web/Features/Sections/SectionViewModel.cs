using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Features.Shared;
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

    /// <summary>The other pages of the section.</summary>
    public required IReadOnlyList<PageSummary> Pages { get; init; }

    /// <summary>What editors wrote below.</summary>
    public required IReadOnlyList<BlockViewModel> Blocks { get; init; }

    /// <summary>Whether there is nothing in the section yet.</summary>
    public bool IsEmpty => Groups.Count == 0 && Pages.Count == 0 && Blocks.Count == 0;
}
