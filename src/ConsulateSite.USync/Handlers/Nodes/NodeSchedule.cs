using Umbraco.Cms.Core.Models;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>Something to happen to a document later.</summary>
/// <param name="Culture">The culture; empty for types that do not vary.</param>
/// <param name="Action">To publish or to unpublish.</param>
/// <param name="Date">When, in UTC, to the second.</param>
internal sealed record NodeSchedule(string Culture, ContentScheduleAction Action, DateTime Date);
