using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Dictionary;

internal sealed record CreateDictionaryItemRequestModel(
    string Name, IReadOnlyList<DictionaryItemTranslationModel> Translations, Guid? Id, ReferenceByIdModel? Parent);
