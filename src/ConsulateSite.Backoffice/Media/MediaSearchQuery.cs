using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Backoffice.Media;

/// <summary>What is sought among the media.</summary>
internal sealed class MediaSearchQuery
{
    /// <summary>A part of the name, or the identifier.</summary>
    [FromQuery(Name = "query")]
    public string Query { get; init; } = string.Empty;

    /// <summary>Only those in the recycle bin, or only others; all if it does not say.</summary>
    [FromQuery(Name = "trashed")]
    public bool? Trashed { get; init; }

    /// <summary>Below which one.</summary>
    [FromQuery(Name = "parentId")]
    public Guid? ParentId { get; init; }

    /// <summary>The identifiers of the media types.</summary>
    [FromQuery(Name = "allowedMediaTypes")]
    public Guid[] AllowedMediaTypes { get; init; } = [];

    /// <summary>The data type of the picker; it may find more than the start nodes.</summary>
    [FromQuery(Name = "dataTypeId")]
    public Guid? DataTypeId { get; init; }
}
