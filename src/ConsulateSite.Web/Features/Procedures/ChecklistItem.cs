using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>A document to bring.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Specification">Size, age, copies.</param>
/// <param name="ObtainedThrough">The procedure that delivers it.</param>
internal sealed record ChecklistItem(LocalizedText Name, LocalizedText? Specification, PageLink? ObtainedThrough)
{
    /// <summary>Names the document wherever it is asked for; <c>null</c> for one without a code.</summary>
    public string? Code { get; init; }
}
