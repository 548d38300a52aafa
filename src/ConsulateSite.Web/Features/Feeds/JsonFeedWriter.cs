using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Writes JSON Feed 1.1.</summary>
internal static class JsonFeedWriter
{
    private const string Version = "https://jsonfeed.org/version/1.1";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(Feed feed)
    {
        using MemoryStream output = new();
        using (Utf8JsonWriter json = new(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", Version);
            json.WriteString("title", feed.Title);
            json.WriteString("home_page_url", feed.Home);
            json.WriteString("feed_url", feed.Address);
            json.WriteString("description", feed.Description);
            json.WriteString("language", feed.Language.IsoCode);
            json.WriteStartArray("authors");
            json.WriteStartObject();
            json.WriteString("name", feed.Author);
            json.WriteEndObject();
            json.WriteEndArray();
            if (feed.Hub is { } hub)
            {
                json.WriteStartArray("hubs");
                json.WriteStartObject();
                json.WriteString("type", "WebSub");
                json.WriteString("url", hub);
                json.WriteEndObject();
                json.WriteEndArray();
            }

            json.WriteStartArray("items");
            foreach (FeedItem item in feed.Items)
            {
                Write(json, item);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return output.ToArray();
    }

    private static void Write(Utf8JsonWriter json, FeedItem item)
    {
        string lead = string.Join('\n', item.Lead);
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("url", item.Address);
        json.WriteString("title", item.Title);
        if (item.Html is { } html)
        {
            json.WriteString("summary", lead);
            json.WriteString("content_html", html);
        }
        else
        {
            json.WriteString("content_text", lead);
        }

        if (item.Image is { } image)
        {
            json.WriteString("image", image);
        }

        json.WriteString("date_published", FeedWriter.Rfc3339(item.Published));
        json.WriteString("date_modified", FeedWriter.Rfc3339(item.Updated));
        json.WriteStartArray("tags");
        foreach (string category in item.Categories)
        {
            json.WriteStringValue(category);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
