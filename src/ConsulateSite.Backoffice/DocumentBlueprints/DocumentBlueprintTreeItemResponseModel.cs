using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Documents.Models;

namespace ConsulateSite.Backoffice.DocumentBlueprints;

/// <summary>A template of the content tree: content to begin with, or a folder.</summary>
internal sealed record DocumentBlueprintTreeItemResponseModel(
    DocumentTypeReferenceResponseModel? DocumentType,
    bool IsFolder,
    bool NoAccess,
    string Name,
    Guid Id,
    ReferenceByIdModel? Parent,
    IReadOnlyCollection<FlagModel> Flags,
    bool HasChildren);
