namespace ConsulateSite.Backoffice.Dictionary;

internal sealed record UpdateDictionaryItemRequestModel(string Name, IReadOnlyList<DictionaryItemTranslationModel> Translations);
