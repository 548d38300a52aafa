namespace ConsulateSite.Cms.Security.Installation;

/// <summary>A group that every installation begins with.</summary>
internal sealed record DefaultUserGroup(
    Guid Key, string Alias, string Name, string Icon, IReadOnlyList<string> Sections, IReadOnlyList<string> Permissions);
