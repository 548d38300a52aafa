using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record DocumentTypeBlueprintItemResponseModel(string Name, Guid Id, IReadOnlyList<FlagModel> Flags)
{
    public static DocumentTypeBlueprintItemResponseModel Of(IContent blueprint) => new(blueprint.Name ?? string.Empty, blueprint.Key, FlagModel.None);
}
