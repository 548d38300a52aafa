using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ConsulateSite.Backoffice.ClientHosting;
using NSubstitute;

namespace ConsulateSite.Backoffice.Tests.ClientHosting;

public sealed class ClientServingTests(ClientServer server) : IClassFixture<ClientServer>
{
    private static readonly ClientBundle Bundle = ClientBundle.Open();

    [Theory]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip;q=1.0, br;q=0", "gzip")]
    [InlineData("identity", null)]
    public async Task A_module_is_sent_in_the_best_form_that_the_browser_accepts(string accepted, string? encoding)
    {
        using HttpResponseMessage answer = await server.GetAsync(Bundle.Start.Address, ("Accept-Encoding", accepted));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.Equal(Bundle.Start.In(ClientFile.Identity), await UnpackedAsync(answer));
    }

    [Fact]
    public async Task A_file_whose_name_has_its_version_is_kept_for_ever()
    {
        using HttpResponseMessage answer = await server.GetAsync(Bundle.Start.Address);

        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("?v=other", false)]
    [InlineData("?v={version}", true)]
    public async Task A_file_with_a_fixed_name_is_kept_only_at_the_address_of_its_version(string query, bool forEver)
    {
        string address = $"/umbraco/backoffice/{Bundle.Style.Name}{query.Replace("{version}", Bundle.Style.Hash, StringComparison.Ordinal)}";

        using HttpResponseMessage answer = await server.GetAsync(address);

        Assert.Equal(forEver, answer.Headers.CacheControl?.ToString().Contains("immutable", StringComparison.Ordinal));
        Assert.Equal(!forEver, answer.Headers.CacheControl?.NoCache);
    }

    [Fact]
    public async Task Who_has_a_file_is_told_so()
    {
        using HttpResponseMessage first = await server.GetAsync(Bundle.Start.Address, ("Accept-Encoding", "br"));
        string tag = first.Headers.ETag!.ToString();

        using HttpResponseMessage again = await server.GetAsync(Bundle.Start.Address, ("Accept-Encoding", "br"), ("If-None-Match", tag));
        using HttpResponseMessage otherForm = await server.GetAsync(Bundle.Start.Address, ("Accept-Encoding", "gzip"), ("If-None-Match", tag));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, otherForm.StatusCode);
    }

    [Theory]
    [InlineData("/umbraco/backoffice/chunks/gone-12345678.js")]
    [InlineData("/umbraco/backoffice/bundle.json")]
    [InlineData("/umbraco/management/api/v1/nothing")]
    [InlineData("/umbraco/delivery/api/v2/nothing")]
    [InlineData("/App_Plugins/site/gone.js")]
    [InlineData("/App_Plugins/site/secrets.config")]
    [InlineData("/App_Plugins/site")]
    [InlineData("/App_Plugins/%2e%2e/appsettings.json")]
    [InlineData("/App_Plugins/..%2fappsettings.json")]
    public async Task What_is_not_there_is_not_answered_with_the_page(string address)
    {
        using HttpResponseMessage answer = await server.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/umbraco")]
    [InlineData("/umbraco/")]
    [InlineData("/umbraco/oauth_complete?code=x")]
    [InlineData("/umbraco/section/content/workspace/document/edit/5b0c1f7e-0000-0000-0000-000000000000/ar")]
    public async Task Every_address_of_the_client_gets_the_page_that_nobody_keeps(string address)
    {
        using HttpResponseMessage answer = await server.GetAsync(address);
        string page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Contains("<base href=\"/umbraco/\">", page, StringComparison.Ordinal);
        Assert.Contains($"src=\"{Bundle.Start.Address}\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "on")]
    [InlineData(false, "off")]
    public async Task The_page_says_whether_the_site_sends_mail(bool sends, string said)
    {
        server.Mails.CanSendInvites().Returns(sends);

        using HttpResponseMessage answer = await server.GetAsync("/umbraco");

        Assert.Contains($"<meta name=\"consulate-mail\" content=\"{said}\">", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_allows_its_one_inline_script_by_a_nonce_of_its_own()
    {
        using HttpResponseMessage first = await server.GetAsync("/umbraco");
        using HttpResponseMessage second = await server.GetAsync("/umbraco");
        string page = await first.Content.ReadAsStringAsync();

        string policy = PolicyOf(first);
        string nonce = Regex.Match(policy, "'nonce-(?<nonce>[^']+)'", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["nonce"].Value;
        Assert.True(nonce.Length >= 22);
        Assert.NotEqual(policy, PolicyOf(second));
        Assert.Contains($"<script type=\"importmap\" nonce=\"{nonce}\">", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("'unsafe-inline'", Directive(policy, "script-src"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_import_map_leads_to_files_and_lets_plug_ins_add_names_but_not_take_them()
    {
        using HttpResponseMessage answer = await server.GetAsync("/umbraco");
        string page = await answer.Content.ReadAsStringAsync();
        string map = Regex.Match(page, "<script type=\"importmap\"[^>]*>(?<map>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["map"].Value;

        Dictionary<string, string> imports = JsonDocument.Parse(map).RootElement.GetProperty("imports").Deserialize<Dictionary<string, string>>()!;

        Assert.Equal("/App_Plugins/site/words.js", imports["site/words"]);
        Assert.Equal(Bundle.Imports["@umbraco-cms/backoffice/auth"], imports["@umbraco-cms/backoffice/auth"]);
        Assert.All(Bundle.Imports.Values, address => Assert.NotNull(Bundle.Find(address["/umbraco/backoffice/".Length..])));
    }

    [Theory]
    [InlineData("ar-MA,fr;q=0.8", "ar")]
    [InlineData("de, fr-FR;q=0.5, en;q=0.4", "fr")]
    [InlineData("de", "en")]
    [InlineData("ar;q=0", "en")]
    public async Task The_client_starts_in_the_language_of_the_browser(string accepted, string language)
    {
        using HttpResponseMessage answer = await server.GetAsync("/umbraco", ("Accept-Language", accepted));

        Assert.Contains($"<umb-app lang=\"{language}\">", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/App_Plugins/site/words.js", "text/javascript")]
    [InlineData("/App_Plugins/consulate/umbraco-package.json", "application/json")]
    public async Task Files_of_plug_ins_of_site_and_product_are_asked_for_again_and_not_sent_again(string address, string mediaType)
    {
        using HttpResponseMessage first = await server.GetAsync(address);
        using HttpResponseMessage again = await server.GetAsync(address, ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(mediaType, first.Content.Headers.ContentType?.MediaType);
        Assert.True(first.Headers.CacheControl?.NoCache);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task HEAD_is_answered_like_GET_without_a_body()
    {
        using HttpRequestMessage request = new(HttpMethod.Head, Bundle.Start.Address);
        using HttpResponseMessage answer = await server.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    private static string PolicyOf(HttpResponseMessage answer) => answer.Headers.GetValues("Content-Security-Policy").Single();

    private static string Directive(string policy, string name) =>
        policy.Split("; ").Single(directive => directive.StartsWith(name + " ", StringComparison.Ordinal));

    private static async Task<byte[]> UnpackedAsync(HttpResponseMessage answer)
    {
        Stream body = await answer.Content.ReadAsStreamAsync();
        await using Stream unpacking = answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using MemoryStream unpacked = new();
        await unpacking.CopyToAsync(unpacked);
        return unpacked.ToArray();
    }
}
