using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.AuditLogs;

/// <summary>Who did what to something, and when.</summary>
internal sealed record AuditLogResponseModel(ReferenceByIdModel User, DateTimeOffset Timestamp, AuditType LogType, string? Comment, string? Parameters);
