namespace ConsulateSite.Backoffice.Users.Permissions;

internal sealed record UserPermissionModel(Guid NodeKey, IReadOnlyCollection<string> Permissions);
