using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace ConsulateSite.Cms.PropertyEditors.Files;

/// <summary>Gives a copied document its own files and its own blocks before it is stored.</summary>
internal sealed class CopiedValues(ItemFiles files) : INotificationHandler<ContentCopyingNotification>
{
    public void Handle(ContentCopyingNotification notification)
    {
        foreach ((IProperty property, IFileValue values) in files.Properties(notification.Copy))
        {
            foreach (IPropertyValue value in property.Values.ToArray())
            {
                object? copy = values.Copy(value.EditedValue, notification.Copy.Key, property.PropertyType.Key);
                property.SetValue(copy, value.Culture, value.Segment);
            }
        }
    }
}
