using ConsulateSite.Web.Features.Directories;

namespace ConsulateSite.Web.Features.Overviews;

/// <summary>What the site itself adds to a page that editors wrote.</summary>
internal sealed record Overview
{
    /// <summary>The house, on the page of contacts.</summary>
    public PlaceViewModel? House { get; init; }

    /// <summary>Where to book an appointment, on the page of contacts.</summary>
    public string? AppointmentAddress { get; init; }

    /// <summary>Every page, on the map of the site.</summary>
    public IReadOnlyList<SiteMapEntry> SiteMap { get; init; } = [];

    /// <summary>The pages that changed last, on the page of what is new.</summary>
    public IReadOnlyList<ChangedPage> Changes { get; init; } = [];
}
