using System.Text.Json.Nodes;

namespace ConsulateSite.Backoffice.ContentEditing;

/// <summary>
/// Puts the members of block values into the order in which the client writes them, at any depth. It finds out by comparing texts
/// whether an editor changed anything, so in another order every document with blocks in a rich text would ask to be saved.
/// </summary>
internal static class ClientOrder
{
    private const string Layout = "layout";
    private const string ContentData = "contentData";

    /// <summary>Puts the members of all block values in order.</summary>
    /// <param name="value">A value, which is changed.</param>
    /// <returns>The value.</returns>
    public static JsonNode? Of(JsonNode? value)
    {
        switch (value)
        {
            case JsonObject item:
                LayoutFirst(item);
                foreach ((string _, JsonNode? member) in item)
                {
                    Of(member);
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Of(item);
                }

                break;
        }

        return value;
    }

    private static void LayoutFirst(JsonObject item)
    {
        if (item.ContainsKey(ContentData) && item.TryGetPropertyValue(Layout, out JsonNode? layout))
        {
            item.Remove(Layout);
            item.Insert(0, Layout, layout);
        }
    }
}
