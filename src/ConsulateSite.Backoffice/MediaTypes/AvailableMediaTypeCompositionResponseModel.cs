namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record AvailableMediaTypeCompositionResponseModel(
    IReadOnlyList<string> FolderPath, bool IsCompatible, Guid Id, string Name, string Icon);
