using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConsulateSite.USync.Upgrades.DataTypes;

/// <summary>Layouts and columns of list views: flags were 0 and 1, layouts were paths of views, the creator was the "owner".</summary>
internal static class ListViewUpgrade
{
    public static void Apply(ConfigurationDraft draft)
    {
        if (draft.Configuration["layouts"] is JsonArray layouts)
        {
            foreach (JsonObject layout in layouts.OfType<JsonObject>())
            {
                ConfigurationDraft inner = new(layout, draft.TypeKey);
                inner.ToBool("isSystem", "selected");
                if (Text(layout, "path") is { } path && !layout.ContainsKey("collectionView"))
                {
                    layout.Remove("path");
                    layout["collectionView"] = path.Contains("grid", StringComparison.OrdinalIgnoreCase)
                        ? "Umb.CollectionView.Document.Grid"
                        : "Umb.CollectionView.Document.Table";
                }
            }
        }

        if (draft.Configuration["includeProperties"] is JsonArray columns)
        {
            foreach (JsonObject column in columns.OfType<JsonObject>())
            {
                new ConfigurationDraft(column, draft.TypeKey).ToBool("isSystem");
                if (Text(column, "alias") == "owner")
                {
                    column["alias"] = "creator";
                }
            }
        }

        draft.ToInt("pageSize");
    }

    private static string? Text(JsonObject node, string key) =>
        node[key]?.GetValueKind() == JsonValueKind.String ? node[key]!.GetValue<string>() : null;
}
