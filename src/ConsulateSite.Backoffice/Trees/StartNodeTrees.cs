using ConsulateSite.Backoffice.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Trees;

/// <summary>The trees as the current user sees them.</summary>
internal sealed class StartNodeTrees(IEntityService entities, AppCaches caches, IDataTypeService dataTypes, CurrentUser current)
{
    private static readonly string[] Everything = [Constants.System.RootString];

    /// <summary>The documents.</summary>
    /// <param name="dataType">The data type of the picker that shows the tree; it may show more than the start nodes.</param>
    public async Task<StartNodeTree<IDocumentEntitySlim>> DocumentsAsync(Guid? dataType = null) => new(entities, UmbracoObjectTypes.Document,
        await PathsAsync(dataType, current.User.CalculateContentStartNodeIds(entities, caches), UmbracoObjectTypes.Document));

    /// <summary>The media.</summary>
    /// <inheritdoc cref="DocumentsAsync" path="/param" />
    public async Task<StartNodeTree<IMediaEntitySlim>> MediaAsync(Guid? dataType = null) => new(entities, UmbracoObjectTypes.Media,
        await PathsAsync(dataType, current.User.CalculateMediaStartNodeIds(entities, caches), UmbracoObjectTypes.Media));

    private async Task<IReadOnlyCollection<string>> PathsAsync(Guid? dataType, int[]? startNodes, UmbracoObjectTypes type)
    {
        if (startNodes is null or [])
        {
            return [];
        }

        if (startNodes.Contains(Constants.System.Root)
            || (dataType is { } key && await dataTypes.IsDataTypeIgnoringUserStartNodesAsync(key)))
        {
            return Everything;
        }

        return [.. entities.GetAllPaths(type, startNodes).Select(path => path.Path)];
    }
}
