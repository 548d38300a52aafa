using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>A post, a desk or an honorary consulate.</summary>
internal sealed record OfficeViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>What kind of office it is, in words.</summary>
    public string? Kind { get; init; }

    /// <summary>Where it is and how to reach it.</summary>
    public required PlaceViewModel Place { get; init; }

    /// <summary>The text.</summary>
    public IHtmlContent? Body { get; init; }

    /// <summary>What can be done there.</summary>
    public required IReadOnlyList<ProcedureSummary> Procedures { get; init; }

    /// <summary>Where the facts come from.</summary>
    public required ReviewViewModel Review { get; init; }
}
