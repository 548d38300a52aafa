using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Content;

/// <summary>Keeps the names of siblings apart, invariant and per culture: <c>Passport</c>, <c>Passport (1)</c>.</summary>
internal static class SiblingNames
{
    /// <summary>Gives the item names that none of its siblings has.</summary>
    /// <param name="database">The database.</param>
    /// <param name="content">The item, before it is saved.</param>
    /// <param name="objectType">The kind of siblings.</param>
    /// <param name="defaultCulture">The culture whose name the item carries as its own.</param>
    public static void MakeUnique(CmsDbContext database, IContentBase content, Guid objectType, string? defaultCulture)
    {
        if (content.ContentType.VariesByCulture())
        {
            TakeDefaultName(content, defaultCulture);
            MakeCulturesUnique(database, content, objectType);
        }

        HashSet<string> taken = database.Nodes
            .Where(node => node.ParentId == content.ParentId && node.ObjectType == objectType && node.Id != content.Id && node.Name != null)
            .Select(node => node.Name!)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        string unique = Free(content.Name ?? string.Empty, taken);
        if (!string.Equals(unique, content.Name, StringComparison.Ordinal))
        {
            content.Name = unique;
        }
    }

    private static void TakeDefaultName(IContentBase content, string? defaultCulture)
    {
        if (content.CultureInfos is not { Count: > 0 } names)
        {
            return;
        }

        string? name = names.Values.FirstOrDefault(x => x.Culture.InvariantEquals(defaultCulture))?.Name ?? names.Values.First().Name;
        if (!string.Equals(name, content.Name, StringComparison.Ordinal))
        {
            content.Name = name;
        }
    }

    private static void MakeCulturesUnique(CmsDbContext database, IContentBase content, Guid objectType)
    {
        if (content.CultureInfos is not { Count: > 0 } names)
        {
            return;
        }

        ILookup<string, string> taken = (
            from node in database.Nodes
            where node.ParentId == content.ParentId && node.ObjectType == objectType && node.Id != content.Id
            join culture in database.DocumentCultures on node.Id equals culture.NodeId
            where culture.Name != null
            select new { culture.Culture, culture.Name }).AsEnumerable().ToLookup(x => x.Culture, x => x.Name!, StringComparer.OrdinalIgnoreCase);
        foreach (ContentCultureInfos info in names.Values.ToList())
        {
            string name = info.Name ?? string.Empty;
            string unique = Free(name, taken[info.Culture].ToHashSet(StringComparer.OrdinalIgnoreCase));
            if (!string.Equals(unique, name, StringComparison.Ordinal))
            {
                content.SetCultureName(unique, info.Culture);
            }
        }
    }

    private static string Free(string name, HashSet<string> taken)
    {
        string free = name;
        for (int number = 1; taken.Contains(free); number++)
        {
            free = FormattableString.Invariant($"{name} ({number})");
        }

        return free;
    }
}
