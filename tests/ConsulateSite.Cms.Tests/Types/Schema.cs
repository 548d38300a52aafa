using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.Tests.Types;

/// <summary>Makes data types and types for tests.</summary>
internal sealed class Schema(EngineFixture engine)
{
    public IDataTypeRepository DataTypes => engine.Get<IDataTypeRepository>();

    public IContentTypeRepository ContentTypes => engine.Get<IContentTypeRepository>();

    public IMediaTypeRepository MediaTypes => engine.Get<IMediaTypeRepository>();

    public IShortStringHelper Strings => engine.Get<IShortStringHelper>();

    public DataType NewDataType(string name, string editor = Constants.PropertyEditors.Aliases.Label) =>
        new(engine.Get<PropertyEditorCollection>()[editor], engine.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = name,
            DatabaseType = ValueStorageType.Nvarchar,
            EditorUiAlias = "Umb.PropertyEditorUi.Label",
        };

    public DataType SavedDataType(string name) => Save(DataTypes.Save, NewDataType(name));

    public ContentType NewType(string alias, ContentVariation variations = ContentVariation.Nothing) =>
        new(Strings, Constants.System.Root) { Alias = alias, Name = alias, Variations = variations };

    public PropertyType NewProperty(string alias, IDataType dataType, ContentVariation variations = ContentVariation.Nothing) =>
        new(Strings, dataType, alias) { Name = alias, Variations = variations };

    public T Saved<T>(T type)
        where T : class, IContentTypeComposition
    {
        engine.InScope(() =>
        {
            if (type is IContentType content)
            {
                ContentTypes.Save(content);
            }
            else
            {
                MediaTypes.Save((IMediaType)type);
            }
        });
        return type;
    }

    private T Save<T>(Action<T> save, T entity)
    {
        engine.InScope(() => save(entity));
        return entity;
    }
}
