using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.DataTypes;

/// <summary>Data types as the client reads them.</summary>
internal sealed class DataTypeModels(DataTypeConfigurations configurations)
{
    /// <summary>The model of a data type.</summary>
    public DataTypeResponseModel Of(IDataType type) => new(
        type.Key,
        type.IsDeletableDataType(),
        type.ConfigurationObject is IIgnoreUserStartNodesConfig,
        type.Name ?? string.Empty,
        type.EditorAlias,
        type.EditorUiAlias ?? string.Empty,
        configurations.Read(type));
}
