namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record DocumentTypeCompositionRequestModel(
    bool IsElement, Guid? Id, IReadOnlyCollection<string> CurrentPropertyAliases, IReadOnlyCollection<Guid> CurrentCompositeIds);
