using System.Net;
using ConsulateSite.Delivery.Tests.Hosting;

namespace ConsulateSite.Delivery.Tests.Contract;

/// <summary>What one reader was answered is never what another one gets: language, path, drafts and key, in every order.</summary>
[Collection(DeliveryCollection.Name)]
public sealed class AccessMatrixTests(DeliverySite site)
{
    private static readonly string[] Cultures = ["", "ar", "fr", "en"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Languages_drafts_and_keys_never_mix(bool isPublic)
    {
        using IDisposable changed = site.With(("PublicAccess", isPublic ? "true" : "false"));
        Guid key = site.Content.Create("Mixed", site.Content.Home);
        site.Content.Change(key, page =>
        {
            foreach (string culture in Cultures.Skip(1))
            {
                page.SetValue("title", $"draft of {culture}", culture);
            }
        });

        // Forwards and back again: each answer is asked for before and after every other one.
        (string Path, string Culture, bool Preview, string? Key)[] all =
        [
            .. from path in new[] { $"content/item/{key}", $"content/items?id={key}", $"content?filter=name:mixed", "content/item/en/mixed-en" }
               from culture in Cultures
               from preview in new[] { false, true }
               from apiKey in new[] { null, "another", DeliverySite.Key }
               select (path, culture, preview, apiKey),
        ];
        try
        {
            foreach ((string path, string culture, bool preview, string? apiKey) in all.Concat(all.Reverse()))
            {
                await AssertAnswerAsync(path, culture, preview, apiKey, isPublic);
            }
        }
        finally
        {
            site.Content.Delete(key);
        }
    }

    private async Task AssertAnswerAsync(string path, string culture, bool preview, string? apiKey, bool isPublic)
    {
        (string, string)[] headers =
        [
            .. culture.Length > 0 ? [("Accept-Language", culture)] : Array.Empty<(string, string)>(),
            .. preview ? [("Preview", "true")] : Array.Empty<(string, string)>(),
            .. apiKey is null ? Array.Empty<(string, string)>() : [("Api-Key", apiKey)],
        ];
        DeliveryResponse answer = await site.AskAsync(path, headers);
        if (apiKey != DeliverySite.Key && (preview || !isPublic))
        {
            Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
            Assert.DoesNotContain("Mixed", answer.Text, StringComparison.Ordinal);
            return;
        }

        string expected = path.Contains("/en/", StringComparison.Ordinal) ? "en" : culture.Length > 0 ? culture : "ar";
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(expected, answer.Header("Content-Language"));
        Assert.Contains($"\"Mixed {expected}\"", answer.Text, StringComparison.Ordinal);
        Assert.Equal(preview, answer.Text.Contains($"draft of {expected}", StringComparison.Ordinal));
        Assert.Equal(preview || apiKey is DeliverySite.Key, answer.Message.Headers.CacheControl!.NoStore);
        Assert.Equal(!preview && apiKey != DeliverySite.Key, answer.Message.Headers.CacheControl.Public);
        Assert.All(Cultures.Skip(1).Where(other => other != expected), other =>
        {
            Assert.DoesNotContain($"Mixed {other}", answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain($"draft of {other}", answer.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task What_is_switched_off_is_not_there()
    {
        using (site.With(("Enabled", "false")))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await site.AskAsync("content")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await site.AskAsync("media?fetch=children:/")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync(HttpMethod.Get, "/umbraco/delivery/api/openapi.json")).Status);
        }

        using (site.With(("Media:Enabled", "false")))
        {
            Assert.Equal(HttpStatusCode.OK, (await site.AskAsync("content")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await site.AskAsync("media?fetch=children:/")).Status);
        }

        using (site.With(("Media:PublicAccess", "false")))
        {
            Assert.Equal(HttpStatusCode.OK, (await site.AskAsync("content")).Status);
            Assert.Equal(HttpStatusCode.Unauthorized, (await site.AskAsync("media?fetch=children:/")).Status);
            Assert.Equal(HttpStatusCode.OK, (await site.AskAsync("media?fetch=children:/", ("Api-Key", DeliverySite.Key))).Status);
        }
    }

    [Fact]
    public async Task Without_a_configured_key_no_key_opens_anything()
    {
        using IDisposable changed = site.With(("ApiKey", string.Empty), ("PublicAccess", "false"));

        Assert.Equal(HttpStatusCode.Unauthorized, (await site.AskAsync("content")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.AskAsync("content", ("Api-Key", string.Empty))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.AskAsync("content", ("Api-Key", DeliverySite.Key))).Status);
    }
}
