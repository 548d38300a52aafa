using System.Text.Json.Serialization;
using ConsulateSite.Cms.Serialization;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace ConsulateSite.Backoffice.Media;

/// <summary>The value of a property, as the client writes it.</summary>
internal sealed record MediaValueModel(
    string? Culture, string? Segment, string Alias, [property: JsonConverter(typeof(ObjectJsonConverter))] object? Value)
{
    public PropertyValueModel ToModel() => new() { Alias = Alias, Culture = Culture, Segment = Segment, Value = Value };
}
