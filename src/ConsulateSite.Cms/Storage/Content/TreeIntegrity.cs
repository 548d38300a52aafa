using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Content;

/// <summary>Checks that the paths and levels of nodes agree with their parents, and mends them when asked to.</summary>
internal static class TreeIntegrity
{
    public static ContentDataIntegrityReport Check(CmsDbContext database, Guid objectType, bool fix)
    {
        Dictionary<int, ContentDataIntegrityReportEntry> issues = [];
        Dictionary<int, TreeNodes.Place> places = [];
        foreach (NodeRow node in database.Nodes.Where(x => x.ObjectType == objectType).OrderBy(x => x.Level).ThenBy(x => x.Id).ToList())
        {
            TreeNodes.Place parent = places.TryGetValue(node.ParentId, out TreeNodes.Place known)
                ? known
                : TreeNodes.ParentOf(database, node.ParentId);
            TreeNodes.Place expected = new(node.Id, parent.PathOf(node.Id), parent.Level + 1);
            places[node.Id] = expected;
            if (IssueOf(node, expected) is { } issue)
            {
                issues.Add(node.Id, new ContentDataIntegrityReportEntry(issue) { Fixed = fix });
                if (fix)
                {
                    database.Nodes.Where(x => x.Id == node.Id)
                        .ExecuteUpdate(x => x.SetProperty(n => n.Path, expected.Path).SetProperty(n => n.Level, expected.Level));
                }
            }
        }

        return new ContentDataIntegrityReport(issues);
    }

    private static ContentDataIntegrityReport.IssueType? IssueOf(NodeRow node, TreeNodes.Place expected)
    {
        if (string.IsNullOrEmpty(node.Path))
        {
            return ContentDataIntegrityReport.IssueType.InvalidPathEmpty;
        }

        if (!node.Path.EndsWith(FormattableString.Invariant($",{node.Id}"), StringComparison.Ordinal))
        {
            return ContentDataIntegrityReport.IssueType.InvalidPathById;
        }

        if (!string.Equals(node.Path, expected.Path, StringComparison.Ordinal))
        {
            return ContentDataIntegrityReport.IssueType.InvalidPathByParentId;
        }

        return node.Level == expected.Level ? null : ContentDataIntegrityReport.IssueType.InvalidPathLevelMismatch;
    }
}
