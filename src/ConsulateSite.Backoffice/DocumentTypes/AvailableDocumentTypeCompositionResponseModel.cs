namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record AvailableDocumentTypeCompositionResponseModel(
    IReadOnlyList<string> FolderPath, bool IsCompatible, Guid Id, string Name, string Icon);
