using System.Text.Json.Serialization;

namespace ConsulateSite.Backoffice.Users.Permissions;

/// <summary>What may be done with one thing, beyond what may be done with all.</summary>
[JsonPolymorphic]
[JsonDerivedType(typeof(DocumentPermissionPresentationModel), nameof(DocumentPermissionPresentationModel))]
[JsonDerivedType(typeof(DocumentPropertyValuePermissionPresentationModel), nameof(DocumentPropertyValuePermissionPresentationModel))]
[JsonDerivedType(typeof(ElementPermissionPresentationModel), nameof(ElementPermissionPresentationModel))]
[JsonDerivedType(typeof(UnknownTypePermissionPresentationModel), nameof(UnknownTypePermissionPresentationModel))]
internal interface IPermissionPresentationModel
{
    /// <summary>The letters of Umbraco's actions; none means that nothing may be done.</summary>
    IReadOnlyCollection<string> Verbs { get; }
}
