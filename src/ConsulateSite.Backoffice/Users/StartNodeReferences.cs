using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Users;

internal static class StartNodeReferences
{
    /// <summary>The keys of start nodes; the root, which has none, is left out, and so is what does not exist any more.</summary>
    public static ReferenceByIdModel[] ToReferences(this IEntityService entities, IEnumerable<int>? ids, UmbracoObjectTypes type) =>
    [
        .. (ids ?? []).Where(id => id != Constants.System.Root)
            .Select(id => entities.GetKey(id, type))
            .Where(key => key.Success)
            .Select(key => new ReferenceByIdModel(key.Result)),
    ];
}
