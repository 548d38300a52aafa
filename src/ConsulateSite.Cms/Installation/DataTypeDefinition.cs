using System.Text.Json;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Installation;

/// <summary>A data type that every Umbraco has.</summary>
internal sealed record DataTypeDefinition(
    int Id, Guid Key, string Name, string Editor, string EditorUi, ValueStorageType Storage, JsonElement Configuration);
