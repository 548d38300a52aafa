using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Storage.Tags;

/// <summary>Keeps the tags of what the public sees: published values of documents, values of media.</summary>
internal sealed class TagTracker(
    IDatabase database, TagAssignments assignments, Lazy<PropertyEditorCollection> editors, Lazy<IDataTypeService> dataTypes) : IDerivedContentData
{
    public void Update(IContentBase content)
    {
        switch (content)
        {
            case IContent { PublishedState: PublishedState.Unpublishing }:
                assignments.RemoveAll(content.Id);
                break;
            case IContent { PublishedState: PublishedState.Publishing }:
                Assign(content, value => value.PublishedValue);
                break;
            case IMedia:
                Assign(content, value => value.EditedValue);
                break;
        }
    }

    private void Assign(IContentBase content, Func<IPropertyValue, object?> pick)
    {
        foreach (IProperty property in content.Properties)
        {
            if (editors.Value.TryGet(property.PropertyType.PropertyEditorAlias, out IDataEditor? editor) && editor.GetValueEditor() is IDataValueTags tags)
            {
                assignments.Assign(content.Id, property.PropertyTypeId, TagsOf(property, tags, pick), replace: true);
            }
        }
    }

    private IEnumerable<ITag> TagsOf(IProperty property, IDataValueTags tags, Func<IPropertyValue, object?> pick)
    {
        object? configuration = dataTypes.Value.GetAsync(property.PropertyType.DataTypeKey).GetAwaiter().GetResult()?.ConfigurationObject;
        return property.Values.SelectMany(value => tags.GetTags(pick(value), configuration, LanguageId(value.Culture)));
    }

    private int? LanguageId(string? culture) => culture is null
        ? null
        : database.Read.Languages.Where(x => x.IsoCode == culture).Select(x => (int?)x.Id).FirstOrDefault();
}
