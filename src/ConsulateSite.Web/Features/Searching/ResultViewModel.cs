using ConsulateSite.Web.Localization;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>A page among the results.</summary>
internal sealed record ResultViewModel
{
    /// <summary>The name of the page, with marks.</summary>
    public required IHtmlContent Title { get; init; }

    /// <summary>Its address.</summary>
    public required string Address { get; init; }

    /// <summary>The part of its text that has most of the query, with marks.</summary>
    public required IHtmlContent Snippet { get; init; }

    /// <summary>Where it stands and when it is of interest.</summary>
    public required IReadOnlyList<string> Meta { get; init; }

    /// <summary>That editors want it first; <c>null</c> when it stands where it does by itself.</summary>
    public string? Chosen { get; init; }

    /// <summary>That the text is that of a file of the page, by the name of the file; <c>null</c> when it is the page's own.</summary>
    public FileMention? File { get; init; }

    /// <summary>What to know of a procedure at a glance.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>Its language; <c>null</c> for that of the reader.</summary>
    public SiteLanguage? OtherLanguage { get; init; }
}
