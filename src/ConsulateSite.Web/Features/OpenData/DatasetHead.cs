namespace ConsulateSite.Web.Features.OpenData;

/// <summary>What a dataset says of itself.</summary>
internal sealed record DatasetHead
{
    /// <summary>Its name in addresses.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What is in it.</summary>
    public required string Description { get; init; }

    /// <summary>Its language.</summary>
    public required string Language { get; init; }

    /// <summary>Who speaks.</summary>
    public required string Publisher { get; init; }

    /// <summary>That all this is a demonstration.</summary>
    public required string Notice { get; init; }

    /// <summary>The page of open data, absolute, without a slash at its end.</summary>
    public required string Home { get; init; }

    /// <summary>The address of one of its files, absolute.</summary>
    public string AddressOf(DataFormat format) => $"{Home}/{Name}{format.Ending}";
}
