using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace ConsulateSite.Backoffice.Users.Permissions;

/// <summary>Translates permissions on single things between Umbraco's entities, one verb each, and the client's models, one thing each.</summary>
internal static class PermissionModels
{
    /// <summary>The client's models.</summary>
    public static IReadOnlyList<IPermissionPresentationModel> ToModels(IEnumerable<IGranularPermission> permissions) =>
    [
        .. permissions.GroupBy(Subject).Select(group => ToModel(group.Key, [.. group.SelectMany(Verbs).Distinct(StringComparer.Ordinal)])),
    ];

    /// <summary>Umbraco's entities. A thing without verbs is kept by an empty one, which takes everything away.</summary>
    public static IReadOnlyList<IGranularPermission> ToPermissions(IEnumerable<IPermissionPresentationModel> models) =>
        [.. models.SelectMany(model => (model.Verbs.Count == 0 ? [string.Empty] : model.Verbs).Select(verb => ToPermission(model, verb)))];

    private static (string Context, Guid Key, Guid Property) Subject(IGranularPermission permission) => permission switch
    {
        DocumentPropertyValueGranularPermission property => (property.Context, property.Key, PropertyValueVerb.Of(property).Property),
        INodeGranularPermission node => (node.Context, node.Key, Guid.Empty),
        _ => (permission.Context, Guid.Empty, Guid.Empty),
    };

    private static IEnumerable<string> Verbs(IGranularPermission permission)
    {
        string verb = permission is DocumentPropertyValueGranularPermission property ? PropertyValueVerb.Of(property).Verb : permission.Permission;
        return verb.Length == 0 ? [] : [verb];
    }

    private static IPermissionPresentationModel ToModel((string Context, Guid Key, Guid Property) subject, string[] verbs) => subject.Context switch
    {
        DocumentGranularPermission.ContextType => new DocumentPermissionPresentationModel(new(subject.Key), verbs),
        ElementGranularPermission.ContextType => new ElementPermissionPresentationModel(new(subject.Key), verbs),
        DocumentPropertyValueGranularPermission.ContextType =>
            new DocumentPropertyValuePermissionPresentationModel(new(subject.Key), new(subject.Property), verbs),
        _ => new UnknownTypePermissionPresentationModel(subject.Context, verbs),
    };

    private static IGranularPermission ToPermission(IPermissionPresentationModel model, string verb) => model switch
    {
        DocumentPermissionPresentationModel document => new DocumentGranularPermission { Key = document.Document.Id, Permission = verb },
        ElementPermissionPresentationModel element => new ElementGranularPermission { Key = element.Element.Id, Permission = verb },
        DocumentPropertyValuePermissionPresentationModel property => new PropertyValueVerb(property.PropertyType.Id, verb).ToPermission(property.DocumentType.Id),
        UnknownTypePermissionPresentationModel unknown => new UnknownTypeGranularPermission { Context = unknown.Context, Permission = verb },
        _ => throw new ArgumentOutOfRangeException(nameof(model), model.GetType().Name, "No such kind of permission."),
    };
}
