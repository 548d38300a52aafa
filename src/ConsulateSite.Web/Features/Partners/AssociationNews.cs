using System.Data.Common;
using System.Globalization;
using ConsulateSite.Partners.News;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Partners;

/// <summary>Finds what an association's partner tells on its own site, as far as an editor has accepted it.</summary>
internal sealed class AssociationNews(EntryStore entries, ILogger<AssociationNews> logger)
{
    private const int Most = 6;

    /// <summary>The latest first.</summary>
    public IReadOnlyList<AssociationNewsItem> Find(Association association, PageContext page)
    {
        try
        {
            return [.. entries.FindAccepted(association.Key, Most).Select(entry => Item(entry, page))];
        }
        catch (DbException exception)
        {
            // Somebody who seeks the address of an association is not to miss it because its news cannot be read.
            page.Reads.DoNotStore();
            logger.LogError(exception, "The news of partners cannot be read");
            return [];
        }
    }

    private static AssociationNewsItem Item(Entry entry, PageContext page) => new(
        entry.Title,
        entry.Link.AbsoluteUri,
        entry.Summary.Length > 0 ? entry.Summary : null,
        page.Formats.Date(entry.Day),
        entry.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        entry.Link.IdnHost);
}
