using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Users.Permissions;

internal sealed record ElementPermissionPresentationModel(ReferenceByIdModel Element, IReadOnlyCollection<string> Verbs) : IPermissionPresentationModel;
