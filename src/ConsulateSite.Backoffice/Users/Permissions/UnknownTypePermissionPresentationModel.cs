namespace ConsulateSite.Backoffice.Users.Permissions;

internal sealed record UnknownTypePermissionPresentationModel(string Context, IReadOnlyCollection<string> Verbs) : IPermissionPresentationModel;
