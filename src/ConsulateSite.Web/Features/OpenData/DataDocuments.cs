using System.Globalization;
using ConsulateSite.Web.Features.Feeds;
using ConsulateSite.Web.Features.OpenData.Records;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>Finds the documents of which records are made: those that everybody may read, and no others.</summary>
internal sealed class DataDocuments(ContentTree tree, ContentLinks links, SiteAddresses addresses, IPublicAccessService access)
{
    private static readonly string[] Holders = ["section", "newsList", "eventList"];

    /// <summary>The public documents of a type in the reader's language, in the order of the site.</summary>
    /// <typeparam name="T">The model of the type.</typeparam>
    /// <param name="type">The alias of the type.</param>
    /// <param name="page">The request.</param>
    public IReadOnlyList<DataDocument<T>> Of<T>(string type, PageContext page)
        where T : IPublishedContent
    {
        HashSet<string> kept = Kept();
        List<DataDocument<T>> documents = [];
        foreach (T content in tree.Below<T>(page.Site, type, Holders, page).Where(content => !IsKept(content, kept)))
        {
            if (links.To(content, page) is { } link)
            {
                ContentReferences.Note(content, page);
                Uri address = new(addresses.Absolute(link.Address, page.Address));
                documents.Add(new DataDocument<T>(content, link.Text, address, FeedItems.Changed(content, page).ToSecond()));
            }
        }

        return documents;
    }

    /// <summary>The codes of those of some procedures that everybody may read.</summary>
    public IReadOnlyList<string> CodesOf(IReadOnlyList<Procedure> procedures, PageContext page)
    {
        if (procedures.Count == 0)
        {
            return [];
        }

        HashSet<string> kept = Kept();
        return [.. procedures.Where(procedure => !IsKept(procedure, kept) && links.To(procedure, page) is not null).Select(procedure => procedure.Code).OfType<string>()];
    }

    private static bool IsKept(IPublishedContent content, HashSet<string> kept) =>
        kept.Count > 0 && content.Path.Split(',').Any(kept.Contains);

    // What is kept for members is not for everybody, though the site itself asks nobody to sign in.
    private HashSet<string> Kept() => [.. access.GetAll().Select(entry => entry.ProtectedNodeId.ToString(CultureInfo.InvariantCulture))];
}
