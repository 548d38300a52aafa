using System.Text.Json.Nodes;

namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record DocumentValueResponseModel(string EditorAlias, string? Culture, string? Segment, string Alias, JsonNode? Value);
