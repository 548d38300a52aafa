using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ConsulateSite.EndToEnd.Tests;

/// <summary>Speaks with the Management API as the client does, with the session of a user.</summary>
internal sealed class ManagementSession : IDisposable
{
    private const string Prefix = "/umbraco/management/api/v1";

    private readonly HttpClient _http;

    private ManagementSession(Uri address) =>
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };

    /// <summary>Signs in by the page.</summary>
    /// <param name="site">The site.</param>
    /// <param name="name">The name of the user.</param>
    /// <param name="password">The password of the user.</param>
    public static async Task<ManagementSession> SignInAsync(
        SiteFixture site, string name = SiteFixture.Administrator, string password = SiteFixture.Password)
    {
        ManagementSession session = new(site.Address);
        IHtmlDocument page = new HtmlParser().ParseDocument(await session._http.GetStringAsync("/umbraco/login?culture=en"));
        Dictionary<string, string> form = page.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().ToDictionary(x => x.Name!, x => x.Value, StringComparer.Ordinal);
        form["username"] = name;
        form["password"] = password;
        form["returnUrl"] = "/umbraco";
        using HttpResponseMessage entered = await session._http.PostAsync("/umbraco/login", new FormUrlEncodedContent(form));
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        return session;
    }

    /// <summary>Sends a request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path below the prefix.</param>
    /// <param name="body">What becomes the body; JSON unless it is content already.</param>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using HttpRequestMessage request = new(method, Prefix + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "[redacted]");
        request.Content = body switch
        {
            null => null,
            HttpContent content => content,
            _ => JsonContent.Create(body),
        };
        return await _http.SendAsync(request);
    }

    /// <summary>Asks for a page of the site, with the cookies of the session.</summary>
    public Task<HttpResponseMessage> VisitAsync(string address) => _http.GetAsync(address);

    /// <summary>Sends a request that has to succeed.</summary>
    public async Task DoAsync(HttpMethod method, string path, object? body = null)
    {
        using HttpResponseMessage answer = await SendAsync(method, path, body);
        Assert.True(answer.IsSuccessStatusCode, $"{method} {path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Reads the JSON of an answer that has to be a success.</summary>
    public async Task<JsonElement> GetAsync(string path)
    {
        using HttpResponseMessage answer = await SendAsync(HttpMethod.Get, path);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Uploads a file.</summary>
    /// <returns>Its identifier and the status of the answer.</returns>
    public async Task<(Guid Id, HttpStatusCode Status)> UploadAsync(string fileName, byte[] content)
    {
        Guid id = Guid.NewGuid();
        using MultipartFormDataContent form = new() { { new StringContent(id.ToString()), "Id" } };
        ByteArrayContent file = new(content);
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=File; filename*=utf-8''{Uri.EscapeDataString(fileName)}");
        form.Add(file);
        using HttpResponseMessage answer = await SendAsync(HttpMethod.Post, "/temporary-file", form);
        return (id, answer.StatusCode);
    }

    public void Dispose() => _http.Dispose();
}
