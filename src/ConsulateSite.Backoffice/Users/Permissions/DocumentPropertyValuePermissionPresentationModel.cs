using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Users.Permissions;

internal sealed record DocumentPropertyValuePermissionPresentationModel(
    ReferenceByIdModel DocumentType, ReferenceByIdModel PropertyType, IReadOnlyCollection<string> Verbs) : IPermissionPresentationModel;
