using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Media;

/// <param name="Target">The new parent; the root if there is none.</param>
internal sealed record MoveMediaRequestModel(ReferenceByIdModel? Target);
