using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;

namespace ConsulateSite.Backoffice.Media;

/// <summary>What a collection shows, and in which order.</summary>
internal sealed class MediaCollectionQuery
{
    /// <summary>Whose children; those of the root if there is none.</summary>
    [FromQuery(Name = "id")]
    public Guid? Id { get; init; }

    /// <summary>The data type that says what the collection shows; by default that of the media type.</summary>
    [FromQuery(Name = "dataTypeId")]
    public Guid? DataTypeId { get; init; }

    /// <summary>A field of every medium, or the alias of a property.</summary>
    [FromQuery(Name = "orderBy")]
    public string OrderBy { get; init; } = "updateDate";

    [FromQuery(Name = "orderDirection")]
    public Direction OrderDirection { get; init; } = Direction.Ascending;

    /// <summary>A part of the name.</summary>
    [FromQuery(Name = "filter")]
    public string? Filter { get; init; }
}
