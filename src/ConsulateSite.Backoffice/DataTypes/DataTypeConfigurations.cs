using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Backoffice.DataTypes;

/// <summary>The configuration of data types, which only their editors understand, between the client and Umbraco.</summary>
internal sealed class DataTypeConfigurations(IConfigurationEditorJsonSerializer serializer)
{
    /// <summary>The configuration as the client reads it.</summary>
    public IReadOnlyCollection<DataTypePropertyPresentationModel> Read(IDataType type)
    {
        IConfigurationEditor? editor = type.Editor?.GetConfigurationEditor();
        IDictionary<string, object> values = editor?.ToConfigurationEditor(type.ConfigurationData) ?? type.ConfigurationData;
        return [.. values.Select(value => new DataTypePropertyPresentationModel(value.Key, JsonNode.Parse(serializer.Serialize(value.Value))))];
    }

    /// <summary>The configuration as Umbraco keeps it. A value of null means that there is none.</summary>
    public IDictionary<string, object> Write(IEnumerable<DataTypePropertyPresentationModel> values, IDataEditor editor)
    {
        JsonObject json = new(values
            .Where(value => value.Value is not null)
            .GroupBy(value => value.Alias, StringComparer.Ordinal)
            .Select(same => KeyValuePair.Create(same.Key, same.Last().Value?.DeepClone())));
        // The way through the serializer gives the values the types that editors find in what was stored.
        Dictionary<string, object> given = serializer.Deserialize<Dictionary<string, object>>(json.ToJsonString()) ?? [];
        return editor.GetConfigurationEditor().FromConfigurationEditor(given);
    }
}
