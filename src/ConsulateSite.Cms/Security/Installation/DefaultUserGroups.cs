using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;

namespace ConsulateSite.Cms.Security.Installation;

/// <summary>The groups under Umbraco's well-known keys, with what their members may do.</summary>
internal static class DefaultUserGroups
{
    private static readonly string[] Reading = [ActionBrowse.ActionLetter, ActionDocumentPropertyRead.ActionLetter];

    private static readonly string[] Translating = [.. Reading, ActionUpdate.ActionLetter, ActionDocumentPropertyWrite.ActionLetter];

    private static readonly string[] Writing = [.. Translating, ActionNew.ActionLetter, ActionNotify.ActionLetter];

    private static readonly string[] Editing =
    [
        .. Writing,
        ActionPublish.ActionLetter,
        ActionUnpublish.ActionLetter,
        ActionDelete.ActionLetter,
        ActionRestore.ActionLetter,
        ActionMove.ActionLetter,
        ActionCopy.ActionLetter,
        ActionSort.ActionLetter,
        ActionRollback.ActionLetter,
        ActionProtect.ActionLetter,
        ActionCreateBlueprintFromContent.ActionLetter,
    ];

    private static readonly string[] Administering =
    [
        .. Editing,
        ActionRights.ActionLetter,
        ActionAssignDomain.ActionLetter,
        ActionElementBrowse.ActionLetter,
        ActionElementNew.ActionLetter,
        ActionElementUpdate.ActionLetter,
        ActionElementDelete.ActionLetter,
        ActionElementMove.ActionLetter,
        ActionElementCopy.ActionLetter,
        ActionElementPublish.ActionLetter,
        ActionElementUnpublish.ActionLetter,
        ActionElementRollback.ActionLetter,
        ActionElementContainerBrowse.ActionLetter,
        ActionElementContainerNew.ActionLetter,
        ActionElementContainerUpdate.ActionLetter,
        ActionElementContainerDelete.ActionLetter,
        ActionElementContainerMove.ActionLetter,
    ];

    private static readonly string[] AllSections =
    [
        Constants.Applications.Content,
        Constants.Applications.Media,
        Constants.Applications.Settings,
        Constants.Applications.Packages,
        Constants.Applications.Users,
        Constants.Applications.Members,
        Constants.Applications.Translation,
        Constants.Applications.Library,
    ];

    private static readonly string[] ContentAndMedia = [Constants.Applications.Content, Constants.Applications.Media];

    public static IReadOnlyList<DefaultUserGroup> All { get; } =
    [
        new(Constants.Security.AdminGroupKey, Constants.Security.AdminGroupAlias, "Administrators", "icon-medal", AllSections, Administering),
        new(Constants.Security.WriterGroupKey, "writer", "Writers", "icon-edit", [Constants.Applications.Content], Writing),
        new(Constants.Security.EditorGroupKey, "editor", "Editors", "icon-tools", ContentAndMedia, Editing),
        new(Constants.Security.TranslatorGroupKey, "translator", "Translators", "icon-globe", [Constants.Applications.Translation], Translating),
        new(Constants.Security.SensitiveDataGroupKey, "sensitiveData", "Sensitive data", "icon-lock", [], []),
    ];
}
