using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>A tab or a group of properties. The client has six names for this one shape, as for <see cref="PropertyTypeModel" />.</summary>
internal sealed record PropertyTypeContainerModel(Guid Id, ReferenceByIdModel? Parent, string? Name, string Type, int SortOrder);
