using System.Text.Json.Serialization;

namespace ConsulateSite.Backoffice.References;

/// <summary>Something that uses something else.</summary>
[JsonDerivedType(typeof(DefaultReferenceResponseModel), nameof(DefaultReferenceResponseModel))]
[JsonDerivedType(typeof(DocumentReferenceResponseModel), nameof(DocumentReferenceResponseModel))]
[JsonDerivedType(typeof(DocumentTypePropertyTypeReferenceResponseModel), nameof(DocumentTypePropertyTypeReferenceResponseModel))]
[JsonDerivedType(typeof(MediaReferenceResponseModel), nameof(MediaReferenceResponseModel))]
[JsonDerivedType(typeof(MediaTypePropertyTypeReferenceResponseModel), nameof(MediaTypePropertyTypeReferenceResponseModel))]
internal interface IReferenceResponseModel
{
    Guid Id { get; }

    string? Name { get; }
}
