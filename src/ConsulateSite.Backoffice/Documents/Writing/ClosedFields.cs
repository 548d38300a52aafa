using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentEditing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace ConsulateSite.Backoffice.Documents.Writing;

/// <summary>
/// Leaves the fields alone that the user may not write. Umbraco's service empties what it does not get, so such a field is sent to it
/// as it is: in one language, which leaves it as it is in the others.
/// </summary>
internal sealed class ClosedFields(FieldAccess fields, PropertyValues values)
{
    /// <summary>Takes out of a new document what the user may not write.</summary>
    public void Remove(ContentEditingModelBase model, IContentType type)
    {
        HashSet<string> closed = [.. Closed(type)];
        model.Properties = closed.Count == 0 ? model.Properties : [.. model.Properties.Where(x => !closed.Contains(x.Alias))];
    }

    /// <summary>Puts what is there in the place of what the user may not write.</summary>
    /// <param name="model">The save.</param>
    /// <param name="existing">The document as it is.</param>
    /// <param name="type">Its type.</param>
    /// <param name="cultures">The languages in which it is put there; one is enough to leave the others alone.</param>
    public void Keep(ContentEditingModelBase model, IContent existing, IContentType type, IReadOnlyCollection<string> cultures)
    {
        HashSet<string> closed = [.. Closed(type)];
        if (closed.Count == 0)
        {
            return;
        }

        IEnumerable<PropertyValueModel> kept = values.Of(existing.Properties.Where(x => closed.Contains(x.Alias)), cultures)
            .Select(x => new PropertyValueModel { Alias = x.Alias, Culture = x.Culture, Segment = x.Segment, Value = x.Value });
        model.Properties = [.. model.Properties.Where(x => !closed.Contains(x.Alias)), .. kept];
    }

    private IEnumerable<string> Closed(IContentType type) =>
        type.CompositionPropertyTypes.Where(property => !fields.MayWrite(type.Key, property.Key)).Select(property => property.Alias);
}
