namespace ConsulateSite.Cms.Security.Groups;

/// <summary>A permission of a group on one node.</summary>
internal sealed record NodePermission(int NodeId, Guid NodeKey, string Permission);
