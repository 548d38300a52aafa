using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>A dataset on the page of open data.</summary>
internal sealed record DatasetViewModel
{
    /// <summary>Its name in addresses, and its anchor.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What is in it.</summary>
    public required string Description { get; init; }

    /// <summary>How many records it has.</summary>
    public required string Count { get; init; }

    /// <summary>The day of its last change; <c>null</c> when it is empty.</summary>
    public required DatedText? Changed { get; init; }

    /// <summary>Its files.</summary>
    public required IReadOnlyList<DataFileRow> Files { get; init; }

    /// <summary>Its fields, each with what it holds.</summary>
    public required IReadOnlyList<(string Name, string Meaning)> Fields { get; init; }
}
