using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;

namespace ConsulateSite.Backoffice.AuditLogs;

/// <summary>Which part of a log is asked for: <c>[FromQuery] AuditLogQuery query</c>.</summary>
internal sealed class AuditLogQuery
{
    /// <summary>Oldest or newest first.</summary>
    [FromQuery(Name = "orderDirection")]
    public Direction OrderDirection { get; init; } = Direction.Descending;

    /// <summary>Nothing older.</summary>
    [FromQuery(Name = "sinceDate")]
    public DateTimeOffset? SinceDate { get; init; }
}
