using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>A property of a type. The client has six names for this one shape: create, update and response, of document and media types.</summary>
internal sealed record PropertyTypeModel(
    Guid Id,
    ReferenceByIdModel? Container,
    int SortOrder,
    string Alias,
    string Name,
    string? Description,
    ReferenceByIdModel DataType,
    bool VariesByCulture,
    bool VariesBySegment,
    PropertyTypeValidationModel Validation,
    PropertyTypeAppearanceModel Appearance);
