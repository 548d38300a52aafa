namespace ConsulateSite.Backoffice.Users.Permissions;

internal sealed record UserPermissionsResponseModel(IReadOnlyList<UserPermissionModel> Permissions);
