using System.Text.Json.Serialization;

namespace ConsulateSite.Web.Features.OpenData.Records;

/// <summary>Something elsewhere.</summary>
internal sealed record LinkData : IDataPart
{
    /// <summary>What it is called.</summary>
    public required string? Name { get; init; }

    /// <summary>Where it is, as editors wrote it.</summary>
    public required string? Url { get; init; }

    [JsonIgnore]
    public string InShort => string.Join(' ', new[] { Name, Url }.OfType<string>());
}
