using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace ConsulateSite.Cms.Security.Groups;

/// <summary>A granular permission as it is stored with its group; those on documents are rows of their own.</summary>
/// <param name="Context">What kind of thing the permission is about.</param>
/// <param name="Key">The thing, if the context has one.</param>
/// <param name="Permission">The permission.</param>
internal sealed record GranularPermissionData(string Context, Guid? Key, string Permission)
{
    public static GranularPermissionData Of(IGranularPermission permission) => new(permission.Context, permission.Key, permission.Permission);

    public IGranularPermission ToPermission() => (Context, Key) switch
    {
        (DocumentGranularPermission.ContextType, { } key) => new DocumentGranularPermission { Key = key, Permission = Permission },
        (DocumentPropertyValueGranularPermission.ContextType, { } key) => new DocumentPropertyValueGranularPermission { Key = key, Permission = Permission },
        (ElementGranularPermission.ContextType, { } key) => new ElementGranularPermission { Key = key, Permission = Permission },
        _ => new UnknownTypeGranularPermission { Context = Context, Permission = Permission },
    };
}
