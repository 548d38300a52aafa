using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>A procedure, in one of its cases.</summary>
internal sealed record ProcedureViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>What it is for.</summary>
    public IHtmlContent? Introduction { get; init; }

    /// <summary>When it is in force, if the rules change on a known day; each in a sentence.</summary>
    public required IReadOnlyList<string> InForce { get; init; }

    /// <summary>What to know at a glance.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>What must be done before, in order, and this procedure last; empty when nothing must.</summary>
    public required IReadOnlyList<JourneyStop> Journey { get; init; }

    /// <summary>Where the drawing is from which a telephone opens this case; <c>null</c> for a page without address.</summary>
    public string? QuickCodeAddress { get; init; }

    /// <summary>The cases to choose from; empty when there is nothing to choose.</summary>
    public required IReadOnlyList<CaseTab> Cases { get; init; }

    /// <summary>The case that is shown.</summary>
    public required CaseViewModel Case { get; init; }

    /// <summary>What is uncertain about the fees.</summary>
    public string? FeesNote { get; init; }

    /// <summary>The steps.</summary>
    public required IReadOnlyList<StepViewModel> Steps { get; init; }

    /// <summary>Where to apply.</summary>
    public string? WhereToApply { get; init; }

    /// <summary>Who decides, in words.</summary>
    public string? HandledBy { get; init; }

    /// <summary>For whom it is, in words.</summary>
    public required IReadOnlyList<string> Audiences { get; init; }

    /// <summary>What can be done on the web.</summary>
    public required IReadOnlyList<WebLink> OnlineServices { get; init; }

    /// <summary>The texts it rests on.</summary>
    public required IReadOnlyList<LegalText> LegalBasis { get; init; }

    /// <summary>Where the facts come from.</summary>
    public required ReviewViewModel Review { get; init; }
}
