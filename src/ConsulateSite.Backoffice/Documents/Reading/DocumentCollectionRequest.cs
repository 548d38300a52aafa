using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;

namespace ConsulateSite.Backoffice.Documents.Reading;

/// <summary>How the documents below a document are listed.</summary>
internal sealed class DocumentCollectionRequest
{
    /// <summary>The data type that says which fields the list shows.</summary>
    [FromQuery(Name = "dataTypeId")]
    public Guid? DataTypeId { get; init; }

    /// <summary>A field of the system, or the alias of a property.</summary>
    [FromQuery(Name = "orderBy")]
    public string OrderBy { get; init; } = "updateDate";

    /// <summary>The language of which the names and values are sorted.</summary>
    [FromQuery(Name = "orderCulture")]
    public string? OrderCulture { get; init; }

    [FromQuery(Name = "orderDirection")]
    public Direction OrderDirection { get; init; } = Direction.Ascending;

    /// <summary>A part of the name.</summary>
    [FromQuery(Name = "filter")]
    public string? Filter { get; init; }
}
