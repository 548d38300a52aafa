using System.Text.Json.Serialization;
using ConsulateSite.Cms.Serialization;

namespace ConsulateSite.Backoffice.Documents.Models;

/// <summary>What an editor wrote in one field, as its property editor writes it.</summary>
internal sealed record DocumentValueModel(
    string? Culture,
    string? Segment,
    string Alias,
    [property: JsonConverter(typeof(ObjectJsonConverter))] object? Value);
