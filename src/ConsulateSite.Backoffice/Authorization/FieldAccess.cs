using ConsulateSite.Backoffice.Problems;
using ConsulateSite.Backoffice.Users.Permissions;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace ConsulateSite.Backoffice.Authorization;

/// <summary>
/// Which fields of documents the current user may read and write. A group may say so for single fields of a document type; for all
/// others its general permissions count. One group that allows is enough.
/// </summary>
internal sealed class FieldAccess(CurrentUser current)
{
    /// <summary>Those of the fields that the user may read.</summary>
    public IEnumerable<IProperty> Readable(IContentBase document) =>
        document.Properties.Where(property => May(ActionDocumentPropertyRead.ActionLetter, document.ContentType.Key, property.PropertyType.Key));

    /// <summary>Whether the user may write a field.</summary>
    /// <param name="documentType">The key of the document type.</param>
    /// <param name="property">The key of the property type.</param>
    public bool MayWrite(Guid documentType, Guid property) => May(ActionDocumentPropertyWrite.ActionLetter, documentType, property);

    /// <summary>Ends the request unless the user may write all of the fields.</summary>
    /// <exception cref="OperationRefusedException">The user may not (403).</exception>
    public void RequireWritable(Guid documentType, IEnumerable<IPropertyType> properties)
    {
        if (!properties.All(property => MayWrite(documentType, property.Key)))
        {
            throw OperationRefusedException.Forbidden();
        }
    }

    private static bool May(IReadOnlyUserGroup group, string verb, Guid documentType, Guid property)
    {
        PropertyValueVerb[] ofField =
        [
            .. group.GranularPermissions.OfType<DocumentPropertyValueGranularPermission>()
                .Where(permission => permission.Key == documentType)
                .Select(PropertyValueVerb.Of)
                .Where(permission => permission.Property == property),
        ];
        return ofField.Length == 0 ? group.Permissions.Contains(verb) : ofField.Any(permission => permission.Verb == verb);
    }

    private bool May(string verb, Guid documentType, Guid property) => current.User.Groups.Any(group => May(group, verb, documentType, property));
}
