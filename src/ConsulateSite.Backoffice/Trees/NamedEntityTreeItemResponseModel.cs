using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Trees;

/// <summary>Something in a tree that has one name.</summary>
internal sealed record NamedEntityTreeItemResponseModel(
    bool HasChildren, Guid Id, ReferenceByIdModel? Parent, IReadOnlyList<FlagModel> Flags, string Name);
