using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>The page of open data.</summary>
internal sealed record DataViewModel : PageViewModel
{
    /// <summary>What may be done with the data, and under which conditions.</summary>
    public required PageLink Licence { get; init; }

    /// <summary>The datasets.</summary>
    public required IReadOnlyList<DatasetViewModel> Datasets { get; init; }

    /// <summary>What changed last, the newest first; <c>null</c> while that cannot be read.</summary>
    public required IReadOnlyList<DataChangeRow>? Changes { get; init; }

    /// <summary>The address of all changes.</summary>
    public required string ChangesAddress { get; init; }

    /// <summary>The address of what the file with all changes looks like.</summary>
    public required string ChangesSchemaAddress { get; init; }

    /// <summary>The address of the catalogue.</summary>
    public required string CatalogAddress { get; init; }
}
