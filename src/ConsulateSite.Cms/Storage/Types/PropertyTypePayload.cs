using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>A property as the row of its type stores it.</summary>
internal sealed record PropertyTypePayload
{
    public int Id { get; init; }

    public Guid Key { get; init; }

    public required string Alias { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    public int DataTypeId { get; init; }

    public Guid DataTypeKey { get; init; }

    public int SortOrder { get; init; }

    public bool Mandatory { get; init; }

    public string? MandatoryMessage { get; init; }

    public string? ValidationRegExp { get; init; }

    public string? ValidationRegExpMessage { get; init; }

    public bool LabelOnTop { get; init; }

    public ContentVariation Variations { get; init; }

    public DateTime CreateDate { get; init; }

    public DateTime UpdateDate { get; init; }

    public static PropertyTypePayload From(IPropertyType property) => new()
    {
        Id = property.Id,
        Key = property.Key,
        Alias = property.Alias,
        Name = property.Name,
        Description = property.Description,
        DataTypeId = property.DataTypeId,
        DataTypeKey = property.DataTypeKey,
        SortOrder = property.SortOrder,
        Mandatory = property.Mandatory,
        MandatoryMessage = property.MandatoryMessage,
        ValidationRegExp = property.ValidationRegExp,
        ValidationRegExpMessage = property.ValidationRegExpMessage,
        LabelOnTop = property.LabelOnTop,
        Variations = property.Variations,
        CreateDate = property.CreateDate,
        UpdateDate = property.UpdateDate,
    };
}
