using System.Text.Json.Serialization;

namespace ConsulateSite.Web.Features.OpenData.Records;

/// <summary>What every record says. The properties of a record are the columns of its table, in their order, and its schema.</summary>
internal abstract record DataRecord
{
    /// <summary>Names the record for ever, in every language.</summary>
    [JsonPropertyOrder(-1)]
    public required Guid Id { get; init; }

    /// <summary>The page that shows it to readers.</summary>
    [JsonPropertyOrder(1)]
    public required Uri Url { get; init; }

    /// <summary>When its page was last published in this language, UTC.</summary>
    [JsonPropertyOrder(1)]
    public required DateTimeOffset Changed { get; init; }
}
