using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Folders of data types.</summary>
internal sealed class DataTypeContainerRepository(IDatabase database, TimeProvider time, DataTypeRepository items)
    : EntityContainerRepository(database, time, Constants.ObjectTypes.DataType), IDataTypeContainerRepository
{
    protected override void ContentsMoved() => items.Reload();
}
