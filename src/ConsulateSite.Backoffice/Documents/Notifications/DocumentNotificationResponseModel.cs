namespace ConsulateSite.Backoffice.Documents.Notifications;

internal sealed record DocumentNotificationResponseModel(string ActionId, string Alias, bool Subscribed);
