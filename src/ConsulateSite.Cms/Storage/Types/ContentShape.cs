using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>What of a type decides how its content is stored.</summary>
/// <param name="ByCulture">Whether items have a name and a state per culture.</param>
/// <param name="Properties">All properties of the type, composed ones too, by their identifier.</param>
internal sealed record ContentShape(bool ByCulture, IReadOnlyDictionary<int, ContentShape.Property> Properties)
{
    public static ContentShape Of(IContentTypeComposition type)
    {
        Dictionary<int, Property> properties = [];
        foreach (IPropertyType property in type.CompositionPropertyTypes)
        {
            properties.TryAdd(property.Id, new Property(property.Id, property.Alias, property.VariesByCulture(), property.VariesBySegment()));
        }

        return new ContentShape(type.VariesByCulture(), properties);
    }

    /// <summary>How the values of one property are stored.</summary>
    internal sealed record Property(int Id, string Alias, bool ByCulture, bool BySegment);
}
