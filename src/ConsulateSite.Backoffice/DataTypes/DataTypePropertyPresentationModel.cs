using System.Text.Json.Nodes;

namespace ConsulateSite.Backoffice.DataTypes;

internal sealed record DataTypePropertyPresentationModel(string Alias, JsonNode? Value = null);
