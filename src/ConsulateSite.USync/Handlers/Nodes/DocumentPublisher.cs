using ConsulateSite.USync.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>Stores a document and brings each culture to the state that the file says: published, not published, or due later.</summary>
internal sealed class DocumentPublisher(IContentService content, int userId)
{
    /// <summary>Stores a filled document.</summary>
    /// <exception cref="USyncFormatException">The site refuses to store, publish or unpublish it.</exception>
    public void Store(IContent node, NodeItem item)
    {
        bool isNew = !node.HasIdentity;
        bool scheduleChanges = ScheduleChanges(node, item);
        if (scheduleChanges && !isNew)
        {
            // A pending release would forbid to publish what is published already.
            content.PersistContentSchedule(node, new ContentScheduleCollection());
        }

        SetSortOrder(node, item);
        SaveOrPublish(node, item, isNew);
        if (isNew && SetSortOrder(node, item))
        {
            // A new document got the last place; most often that is the wanted one, because siblings come in their order.
            Save(node);
        }

        Unpublish(node, item);
        if (scheduleChanges)
        {
            content.PersistContentSchedule(node, ToCollection(item.Schedule!));
        }
    }

    private static bool SetSortOrder(IContent node, NodeItem item)
    {
        if (item.Trashed || item.SortOrder is not { } wanted || node.SortOrder == wanted)
        {
            return false;
        }

        node.SortOrder = wanted;
        return true;
    }

    private static ContentScheduleCollection ToCollection(IEnumerable<NodeSchedule> schedule)
    {
        ContentScheduleCollection collection = new();
        foreach (NodeSchedule entry in schedule)
        {
            collection.Add(new ContentSchedule(entry.Culture, entry.Date, entry.Action));
        }

        return collection;
    }

    private static void Demand(PublishResult result, string what)
    {
        if (!result.Success)
        {
            string invalid = result.InvalidProperties is null ? string.Empty
                : " Invalid: " + string.Join(", ", result.InvalidProperties.Select(property => property.Alias)) + ".";
            throw new USyncFormatException($"{what} was refused: {result.Result}.{invalid}");
        }
    }

    private bool ScheduleChanges(IContent node, NodeItem item)
    {
        if (item.Schedule is null)
        {
            return false;
        }

        if (!node.HasIdentity)
        {
            return item.Schedule.Count > 0;
        }

        HashSet<(string Culture, ContentScheduleAction Action, DateTime Date)> current = content.GetContentScheduleByContentId(node.Id).FullSchedule
            .Select(entry => (entry.Culture.ToLowerInvariant(), entry.Action, entry.Date))
            .ToHashSet();
        return !current.SetEquals(item.Schedule.Select(entry => (entry.Culture.ToLowerInvariant(), entry.Action, entry.Date)));
    }

    private void SaveOrPublish(IContent node, NodeItem item, bool isNew)
    {
        string[] cultures = item.PublishedCultures.Where(culture => culture.Value).Select(culture => culture.Key).ToArray();
        if (!item.Trashed && (cultures.Length > 0 || item.Published is true))
        {
            Demand(content.SaveAndPublish(node, cultures, userId), "Publishing");
        }
        else if (isNew || node.IsDirty())
        {
            Save(node);
        }
    }

    private void Unpublish(IContent node, NodeItem item)
    {
        if (item.Trashed || !node.Published)
        {
            return;
        }

        if (item.Published is false || (item.PublishedCultures.Count > 0 && item.PublishedCultures.Values.All(published => !published)))
        {
            Demand(content.Unpublish(node, "*", userId), "Unpublishing");
            return;
        }

        foreach (string culture in item.PublishedCultures.Where(culture => !culture.Value && node.IsCulturePublished(culture.Key)).Select(culture => culture.Key))
        {
            Demand(content.Unpublish(node, culture, userId), $"Unpublishing {culture}");
        }
    }

    private void Save(IContent node)
    {
        OperationResult result = content.Save(node, userId);
        if (!result.Success)
        {
            throw new USyncFormatException($"Storing the document was refused: {result.Result}.");
        }
    }
}
