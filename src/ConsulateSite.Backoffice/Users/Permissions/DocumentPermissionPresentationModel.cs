using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Users.Permissions;

internal sealed record DocumentPermissionPresentationModel(ReferenceByIdModel Document, IReadOnlyCollection<string> Verbs) : IPermissionPresentationModel;
