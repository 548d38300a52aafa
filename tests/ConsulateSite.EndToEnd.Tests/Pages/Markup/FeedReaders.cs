using System.Text.Json.Nodes;

namespace ConsulateSite.EndToEnd.Tests.Pages.Markup;

/// <summary>Readers of feeds and calendars in Node that are not ours: saxes and feedsmith, and ical.js.</summary>
internal static class FeedReaders
{
    /// <summary>Has feeds read.</summary>
    /// <param name="feeds">Their texts by file names, whose endings say the forms.</param>
    /// <returns>By file name what was understood, or under <c>refused</c> why nothing was.</returns>
    /// <exception cref="InvalidOperationException">The readers did not answer.</exception>
    public static async Task<JsonObject> ReadAsync(IReadOnlyDictionary<string, string> feeds)
    {
        Assert.NotNull(await HtmlValidator.InstallAsync());
        DirectoryInfo folder = Directory.CreateTempSubdirectory("consulate-feeds-");
        try
        {
            foreach ((string name, string text) in feeds)
            {
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text);
            }

            (int exitCode, string output) = await HtmlValidator.RunAsync("node", "feeds.mjs", folder.FullName);
            return exitCode == 0 ? JsonNode.Parse(output)!.AsObject() : throw new InvalidOperationException($"The readers of feeds did not answer: {output}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
