using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>What stands at the foot of every page.</summary>
internal sealed record Footer
{
    /// <summary>The name of the site.</summary>
    public required string SiteName { get; init; }

    /// <summary>The address, line by line.</summary>
    public required IReadOnlyList<string> Address { get; init; }

    /// <summary>When the house is open.</summary>
    public required IReadOnlyList<OpeningLine> Hours { get; init; }

    /// <summary>Numbers to call, the most urgent first.</summary>
    public required IReadOnlyList<Telephone> Telephones { get; init; }

    /// <summary>Where to write.</summary>
    public string? Email { get; init; }

    /// <summary>Pages of the menu.</summary>
    public required IReadOnlyList<PageLink> Pages { get; init; }

    /// <summary>Pages about the site.</summary>
    public required IReadOnlyList<PageLink> AboutSite { get; init; }

    /// <summary>The themes.</summary>
    public required IReadOnlyList<ThemeChoice> Themes { get; init; }

    /// <summary>The link that shows pages whole to who reads their text, and the other way round.</summary>
    public required PageLink OtherDisplay { get; init; }

    /// <summary>The closing words.</summary>
    public required string Text { get; init; }

    /// <summary>When the page last changed, in words; <c>null</c> for pages that are not documents.</summary>
    public string? LastChanged { get; init; }
}
