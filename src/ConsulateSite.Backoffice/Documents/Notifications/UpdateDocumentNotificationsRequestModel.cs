namespace ConsulateSite.Backoffice.Documents.Notifications;

internal sealed record UpdateDocumentNotificationsRequestModel(IReadOnlyList<string> SubscribedActionIds);
