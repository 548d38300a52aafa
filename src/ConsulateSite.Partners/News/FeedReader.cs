using System.ServiceModel.Syndication;
using System.Xml;
using ConsulateSite.Partners.Registrations;

namespace ConsulateSite.Partners.News;

/// <summary>Reads RSS 2.0 and Atom 1.0. What a document type would bring, and files beside the feed, are not read.</summary>
internal sealed class FeedReader(TimeProvider time)
{
    /// <summary>How many entries of a feed are read at most.</summary>
    public const int MostItems = 50;

    private const int LongestTitle = 200;
    private const int LongestSummary = 400;
    private const int LongestLink = 2_000;

    /// <summary>Reads the entries that have a title and a link that may be followed.</summary>
    /// <param name="content">The feed; at most <paramref name="longest" /> characters of it are read.</param>
    /// <param name="longest">How many characters a feed may have.</param>
    /// <exception cref="FeedException">It is no feed, or a broken one.</exception>
    public IReadOnlyList<FeedItem> Read(Stream content, long longest)
    {
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = longest,
            MaxCharactersFromEntities = 1,
        };
        try
        {
            using XmlReader reader = XmlReader.Create(content, settings);
            return [.. SyndicationFeed.Load(reader).Items.Take(MostItems).Select(Item).OfType<FeedItem>()];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever the library meets in the file of a stranger is a fault of the file, and no reason to leave the other feeds.
            throw new FeedException(FeedProblem.BadXml, exception);
        }
    }

    private FeedItem? Item(SyndicationItem item)
    {
        string title = FeedText.Of(item.Title?.Text, LongestTitle);
        if (title.Length == 0 || Link(item) is not { } link)
        {
            return null;
        }

        string summary = item.Summary?.Text ?? (item.Content as TextSyndicationContent)?.Text ?? string.Empty;
        string identity = string.IsNullOrWhiteSpace(item.Id) ? link.AbsoluteUri : item.Id;
        return new FeedItem(Secret.Hash(identity), title, link, FeedText.Of(summary, LongestSummary), Date(item));
    }

    private static Uri? Link(SyndicationItem item)
    {
        SyndicationLink? link = item.Links.FirstOrDefault(link => link.RelationshipType is null or "alternate");
        Uri? address = link?.GetAbsoluteUri();
        return address is { IsAbsoluteUri: true, UserInfo.Length: 0, AbsoluteUri.Length: <= LongestLink }
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
                ? address
                : null;
    }

    // The library reads dates when it is asked for them, and fails then.
    private DateTimeOffset? Date(SyndicationItem item)
    {
        try
        {
            DateTimeOffset date = item.PublishDate == default ? item.LastUpdatedTime : item.PublishDate;
            return date == default || date > time.GetUtcNow() ? null : date;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
