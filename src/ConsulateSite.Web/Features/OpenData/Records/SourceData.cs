using System.Globalization;
using System.Text.Json.Serialization;

namespace ConsulateSite.Web.Features.OpenData.Records;

/// <summary>Where facts were taken from.</summary>
internal sealed record SourceData : IDataPart
{
    /// <summary>What the source is called.</summary>
    public required string? Name { get; init; }

    /// <summary>Where it is, as editors wrote it.</summary>
    public required string? Url { get; init; }

    /// <summary>The year of the source.</summary>
    public required int? Year { get; init; }

    /// <summary>The code of its kind, such as <c>official</c>.</summary>
    public required string? Kind { get; init; }

    [JsonIgnore]
    public string InShort => string.Join(' ', new[] { Name, Year?.ToString(CultureInfo.InvariantCulture), Url }.OfType<string>());
}
