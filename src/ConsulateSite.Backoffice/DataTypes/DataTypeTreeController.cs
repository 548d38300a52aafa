using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.DataTypes;

/// <summary>The tree of data types. Editors pick from it, so everybody may see it.</summary>
[ManagementRoute("tree/data-type")]
[RequireAnySection]
internal sealed class DataTypeTreeController(IEntityService entities, IDataTypeService types)
    : TypeTreeController<DataTypeTreeItemResponseModel>(
        new TypeTree(entities, UmbracoObjectTypes.DataType, UmbracoObjectTypes.DataTypeContainer))
{
    protected override async Task<IReadOnlyList<DataTypeTreeItemResponseModel>> ModelsAsync(IReadOnlyList<TypeTreeNode> nodes)
    {
        Guid[] keys = [.. nodes.Where(node => !node.IsFolder).Select(node => node.Entity.Key)];
        // Asked for none, the service answers with all.
        IEnumerable<IDataType> found = keys.Length == 0 ? [] : await types.GetAllAsync(keys);
        Dictionary<Guid, IDataType> byKey = found.ToDictionary(type => type.Key);
        return [.. nodes.Select(node => DataTypeTreeItemResponseModel.Of(node, byKey.GetValueOrDefault(node.Entity.Key)))];
    }
}
