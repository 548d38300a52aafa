using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Settings;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Brings stored content in line with a type that changes: its values, and the names and states by culture.</summary>
internal sealed class ContentAlignment(ContentTypeCache types, LanguageRepository languages)
{
    /// <summary>Changes a type and lets the content of it, and of all types composed of it, follow.</summary>
    /// <param name="write">The context of the writing scope.</param>
    /// <param name="typeId">The type that is changed or deleted.</param>
    /// <param name="change">Changes its rows.</param>
    public void Follow(CmsDbContext write, int typeId, Action change)
    {
        Dictionary<int, ContentShape> before = types.Current.WithDependents(typeId).ToDictionary(type => type.Id, ContentShape.Of);
        change();
        types.Invalidate();
        List<int> used = UsedTypes(write, [.. before.Keys]);
        foreach (int id in used)
        {
            if (types.Current.Find(id) is { } type)
            {
                Align(write, id, new ShapeChange(before[id], ContentShape.Of(type), languages.GetDefaultIsoCode));
            }
        }
    }

    private static List<int> UsedTypes(CmsDbContext write, int[] typeIds) =>
        [.. write.Contents.Where(row => typeIds.Contains(row.ContentTypeId)).Select(row => row.ContentTypeId).Distinct()];

    private static void Align(CmsDbContext write, int typeId, ShapeChange change)
    {
        IQueryable<int> nodes = write.Contents.Where(row => row.ContentTypeId == typeId).Select(row => row.NodeId);
        if (change.ChangesValues)
        {
            VersionValues.Rewrite(write, write.Versions.Where(row => nodes.Contains(row.NodeId)), change.Apply);
            int[] removed = change.RemovedProperties;
            write.TagAssignments.Where(row => removed.Contains(row.PropertyTypeId) && nodes.Contains(row.NodeId)).ExecuteDelete();
        }

        if (change.GainsCulture)
        {
            CultureRows.Create(write, nodes, change.DefaultCulture);
        }
        else if (change.LosesCulture)
        {
            CultureRows.NameByDefault(write, nodes, change.DefaultCulture);
        }

        if (change.ChangesVariation)
        {
            EditedFlags.Recompute(write, nodes);
        }
    }
}
