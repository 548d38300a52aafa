using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.DynamicRoots;

/// <summary>What is being edited.</summary>
/// <param name="Id">The document; <c>null</c> while it is not stored.</param>
/// <param name="Parent">Where it lies or will lie; an empty identifier at the root.</param>
/// <param name="Culture">The language, which makes no difference.</param>
/// <param name="Segment">The segment, of which there are none.</param>
internal sealed record DynamicRootContextRequestModel(Guid? Id, ReferenceByIdModel Parent, string? Culture, string? Segment);
