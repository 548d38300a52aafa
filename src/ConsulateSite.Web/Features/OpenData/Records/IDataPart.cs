using System.Text.Json.Serialization;

namespace ConsulateSite.Web.Features.OpenData.Records;

/// <summary>A part of a record that has parts itself.</summary>
internal interface IDataPart
{
    /// <summary>All of it in one line, for tables.</summary>
    [JsonIgnore]
    string InShort { get; }
}
