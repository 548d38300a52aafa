namespace ConsulateSite.Backoffice.ContentEditing;

/// <summary>The flags for which the client has signs.</summary>
internal static class KnownFlags
{
    public const string ScheduledForPublish = "Umb.ScheduledForPublish";
    public const string PendingChanges = "Umb.PendingChanges";
    public const string IsProtected = "Umb.IsProtected";
}
