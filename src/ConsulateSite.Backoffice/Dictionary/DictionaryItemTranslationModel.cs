namespace ConsulateSite.Backoffice.Dictionary;

/// <summary>A text in one language.</summary>
internal sealed record DictionaryItemTranslationModel(string IsoCode, string Translation);
