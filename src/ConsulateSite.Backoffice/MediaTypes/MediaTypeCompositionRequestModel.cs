namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record MediaTypeCompositionRequestModel(
    Guid? Id, IReadOnlyCollection<string> CurrentPropertyAliases, IReadOnlyCollection<Guid> CurrentCompositeIds);
