using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Questions;

/// <summary>Questions with their answers.</summary>
internal sealed record FaqViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>What editors wrote above the questions.</summary>
    public IHtmlContent? Introduction { get; init; }

    /// <summary>The questions.</summary>
    public required IReadOnlyList<QuestionBlockView> Questions { get; init; }

    /// <summary>Other pages of questions.</summary>
    public required IReadOnlyList<PageLink> Others { get; init; }

    /// <summary>Where the facts come from.</summary>
    public required ReviewViewModel Review { get; init; }
}
