using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace ConsulateSite.Backoffice.Users.Permissions;

/// <summary>What may be done with one field of a document type. Umbraco keeps the field and the verb in one text.</summary>
/// <param name="Property">The key of the property type; empty where the text names none.</param>
/// <param name="Verb">The letter of the action; empty for an entry that takes everything away.</param>
internal readonly record struct PropertyValueVerb(Guid Property, string Verb)
{
    private const char Separator = '|';

    /// <summary>Reads a permission.</summary>
    public static PropertyValueVerb Of(DocumentPropertyValueGranularPermission permission)
    {
        string[] parts = permission.Permission.Split(Separator);
        return new PropertyValueVerb(Guid.TryParse(parts[0], out Guid key) ? key : Guid.Empty, parts[^1]);
    }

    /// <summary>The permission as Umbraco keeps it.</summary>
    /// <param name="documentType">The key of the document type.</param>
    public DocumentPropertyValueGranularPermission ToPermission(Guid documentType) =>
        new() { Key = documentType, Permission = $"{Property}{Separator}{Verb}" };
}
