using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>The case that is shown.</summary>
internal sealed record CaseViewModel
{
    /// <summary>What the person says; <c>null</c> for a procedure without cases.</summary>
    public string? Name { get; init; }

    /// <summary>Whom it is for.</summary>
    public string? Introduction { get; init; }

    /// <summary>What to bring.</summary>
    public required IReadOnlyList<ChecklistItem> Documents { get; init; }

    /// <summary>What only this case needs to know.</summary>
    public IHtmlContent? Notes { get; init; }

    /// <summary>What it costs.</summary>
    public FeeTable? Fees { get; init; }
}
