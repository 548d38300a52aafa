namespace ConsulateSite.Backoffice.ContentTypes;

internal sealed record AvailableCompositionResponseModel(IReadOnlyList<string> FolderPath, bool IsCompatible, Guid Id, string Name, string Icon);
