using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Dictionary;

internal sealed record DictionaryItemItemResponseModel(Guid Id, IReadOnlyList<FlagModel> Flags, string Name)
{
    public static DictionaryItemItemResponseModel Of(IDictionaryItem item) => new(item.Key, FlagModel.None, item.ItemKey);
}
