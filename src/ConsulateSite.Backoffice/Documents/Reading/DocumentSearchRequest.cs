using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Backoffice.Documents.Reading;

/// <summary>What is looked for.</summary>
internal sealed class DocumentSearchRequest
{
    /// <summary>A part of the name.</summary>
    [FromQuery(Name = "query")]
    public string? Query { get; init; }

    /// <summary>Only in the recycle bin, or only outside of it.</summary>
    [FromQuery(Name = "trashed")]
    public bool? Trashed { get; init; }

    /// <summary>Only below this document.</summary>
    [FromQuery(Name = "parentId")]
    public Guid? ParentId { get; init; }

    /// <summary>Only documents of these types.</summary>
    [FromQuery(Name = "allowedDocumentTypes")]
    public Guid[] AllowedDocumentTypes { get; init; } = [];

    /// <summary>The picker's data type, which may show everything to everybody.</summary>
    [FromQuery(Name = "dataTypeId")]
    public Guid? DataTypeId { get; init; }
}
