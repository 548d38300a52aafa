using Umbraco.Cms.Core.Actions;

namespace ConsulateSite.Backoffice.Documents.Notifications;

/// <summary>What can be done to a document that somebody else may want to hear of.</summary>
internal static class WatchedActions
{
    public static IReadOnlyList<IAction> All { get; } =
    [
        new ActionNew(), new ActionUpdate(), new ActionPublish(), new ActionUnpublish(), new ActionMove(), new ActionCopy(), new ActionDelete(),
        new ActionRestore(), new ActionRollback(), new ActionSort(),
    ];
}
