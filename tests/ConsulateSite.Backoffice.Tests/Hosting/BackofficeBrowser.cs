using System.Buffers.Text;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ConsulateSite.Backoffice.Tests.Hosting;

/// <summary>Does what a browser with the genuine client does: keeps cookies, follows no redirect by itself.</summary>
public sealed partial class BackofficeBrowser : IDisposable
{
    public const string Api = "/umbraco/management/api/v1";
    public const string Security = $"{Api}/security/back-office";

    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;

    public BackofficeBrowser(Uri address)
    {
        _http = new HttpClient(new HttpClientHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public Uri Address => _http.BaseAddress!;

    /// <summary>The cookies that the browser would send.</summary>
    public CookieCollection Cookies => _cookies.GetCookies(Address);

    public void Dispose() => _http.Dispose();

    /// <summary>Sends a request to the API as the client does.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path below the API's prefix, with a slash at its beginning.</param>
    /// <param name="body">What becomes the JSON body.</param>
    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null)
    {
        HttpRequestMessage request = new(method, Api + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "[redacted]");
        request.Content = body switch
        {
            null => null,
            HttpContent content => content,
            _ => JsonContent.Create(body),
        };
        return _http.SendAsync(request);
    }

    /// <summary>Sends a request as it is.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request);

    public Task<HttpResponseMessage> GetAsync(string address) => _http.GetAsync(address);

    /// <summary>Reads the JSON of an answer that has to be a success.</summary>
    public async Task<JsonElement> GetJsonAsync(string path)
    {
        using HttpResponseMessage answer = await SendAsync(HttpMethod.Get, path);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Fills in the sign-in page.</summary>
    public Task<HttpResponseMessage> EnterAsync(string username, string password, string? returnUrl = null) => FillInAsync(
        "/umbraco/login?culture=en", "/umbraco/login", ("username", username), ("password", password), ("returnUrl", returnUrl ?? "/umbraco"));

    /// <inheritdoc cref="FillInAsync(string, string, ValueTuple{string, string}[])" />
    public Task<HttpResponseMessage> FillInAsync(string page, params (string Name, string Value)[] fields) => FillInAsync(page, page, fields);

    /// <summary>Opens a page, fills in its form and sends it.</summary>
    /// <param name="page">The address of the page.</param>
    /// <param name="target">Where the form is sent to.</param>
    /// <param name="fields">What is entered. What the page has hidden is sent along.</param>
    public async Task<HttpResponseMessage> FillInAsync(string page, string target, params (string Name, string Value)[] fields)
    {
        using HttpResponseMessage shown = await _http.GetAsync(page);
        Dictionary<string, string> form = new(StringComparer.Ordinal);
        foreach (Match hidden in HiddenField().Matches(await shown.Content.ReadAsStringAsync()))
        {
            form[hidden.Groups["name"].Value] = WebUtility.HtmlDecode(hidden.Groups["value"].Value);
        }

        foreach ((string name, string value) in fields)
        {
            form[name] = value;
        }

        return await PostFormAsync(target, form);
    }

    /// <summary>Signs in, and takes up the session as the client does.</summary>
    public async Task SignInAsync(string username, string password)
    {
        using HttpResponseMessage entered = await EnterAsync(username, password);
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        string verifier = NewVerifier();
        using HttpResponseMessage authorized = await AuthorizeAsync(verifier);
        Assert.Equal(HttpStatusCode.Redirect, authorized.StatusCode);
        using HttpResponseMessage token = await ExchangeAsync(verifier);
        Assert.Equal(HttpStatusCode.OK, token.StatusCode);
    }

    public static string NewVerifier() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(48));

    /// <summary>The first step in which the client takes up a session.</summary>
    public Task<HttpResponseMessage> AuthorizeAsync(string verifier, string? redirect = null)
    {
        string challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        string callback = Uri.EscapeDataString(redirect ?? $"{Address.GetLeftPart(UriPartial.Authority)}/umbraco/oauth_complete");
        return _http.GetAsync(
            $"{Security}/authorize?client_id=umbraco-back-office&redirect_uri={callback}&response_type=code&state=abc"
            + $"&code_challenge={challenge}&code_challenge_method=S256");
    }

    /// <summary>The second step.</summary>
    public Task<HttpResponseMessage> ExchangeAsync(string verifier) => PostFormAsync($"{Security}/token", new Dictionary<string, string>
    {
        ["grant_type"] = "authorization_code",
        ["client_id"] = "umbraco-back-office",
        ["code"] = "[redacted]",
        ["code_verifier"] = verifier,
    });

    /// <summary>What the client does on every load.</summary>
    public Task<HttpResponseMessage> RefreshAsync() => PostFormAsync($"{Security}/token", new Dictionary<string, string>
    {
        ["grant_type"] = "refresh_token",
        ["client_id"] = "umbraco-back-office",
        ["refresh_token"] = "[redacted]",
    });

    public Task<HttpResponseMessage> PostFormAsync(string address, IReadOnlyDictionary<string, string> fields) =>
        _http.PostAsync(address, new FormUrlEncodedContent(fields));

    [GeneratedRegex(
        "<input [^>]*?name=\"(?<name>[^\"]+)\" type=\"hidden\" value=\"(?<value>[^\"]*)\""
        + "|<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex HiddenField();
}
