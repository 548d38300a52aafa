using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record DocumentTypeConfigurationResponseModel(
    DataTypeChangeMode DataTypesCanBeChanged, bool DisableTemplates, bool UseSegments, IReadOnlyCollection<string> ReservedFieldNames);
