namespace ConsulateSite.Partners.Tests.News;

/// <summary>Feeds as associations write them.</summary>
internal static class Feeds
{
    public static string Rss(string? items = null) =>
        $"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>T</title><link>https://atlas.example/</link><description>D</description>{items ?? Item("One")}</channel></rss>";

    public static string Item(string title, string link = "https://atlas.example/one", string more = "") =>
        $"<item><title>{title}</title><link>{link}</link>{more}</item>";
}
