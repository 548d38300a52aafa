using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Backoffice.DataTypes;

/// <summary>What the client has to know about data types. The client spells the name of the model so.</summary>
internal sealed record DatatypeConfigurationResponseModel(DataTypeChangeMode CanBeChanged, Guid DocumentListViewId, Guid MediaListViewId);
