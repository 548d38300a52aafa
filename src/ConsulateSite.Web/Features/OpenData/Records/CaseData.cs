using System.Text.Json.Serialization;

namespace ConsulateSite.Web.Features.OpenData.Records;

/// <summary>A case of a procedure.</summary>
internal sealed record CaseData : IDataPart
{
    /// <summary>Names the case within its procedure.</summary>
    public required string Code { get; init; }

    /// <summary>What the case is called.</summary>
    public required string? Name { get; init; }

    /// <summary>What to bring.</summary>
    public required IReadOnlyList<DocumentData> Documents { get; init; }

    [JsonIgnore]
    public string InShort => Name is null ? Code : $"{Code}: {Name}";
}
