using System.Text.Json.Nodes;

namespace ConsulateSite.Web.Models.Generation;

/// <summary>A data type: the editor and how it is configured.</summary>
internal sealed record SchemaDataType(Guid Key, string EditorAlias, JsonObject Configuration);
