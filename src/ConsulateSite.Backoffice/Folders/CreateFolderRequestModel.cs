using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Folders;

internal sealed record CreateFolderRequestModel(Guid? Id, ReferenceByIdModel? Parent, string Name);
