using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ConsulateSite.Benchmarks.Load;

/// <summary>Speaks with the Management API as the client does that an administrator uses.</summary>
internal sealed partial class BackofficeSession : IDisposable
{
    private const string Prefix = "/umbraco/management/api/v1";

    private readonly HttpClient _http;

    private BackofficeSession(Uri address) => _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };

    /// <summary>Signs in by the page.</summary>
    /// <exception cref="InvalidOperationException">The sign-in was refused.</exception>
    public static async Task<BackofficeSession> SignInAsync(Uri address, string user, string password, CancellationToken cancellationToken)
    {
        BackofficeSession session = new(address);
        string page = await session._http.GetStringAsync("/umbraco/login?culture=en", cancellationToken);
        Dictionary<string, string> form = Hidden().Matches(page).ToDictionary(
            field => field.Groups["name"].Value, field => WebUtility.HtmlDecode(field.Groups["value"].Value), StringComparer.Ordinal);
        form["username"] = user;
        form["password"] = password;
        form["returnUrl"] = "/umbraco";
        using FormUrlEncodedContent content = new(form);
        using HttpResponseMessage answer = await session._http.PostAsync("/umbraco/login", content, cancellationToken);
        return answer.StatusCode == HttpStatusCode.Redirect
            ? session
            : throw new InvalidOperationException($"The sign-in was answered with {(int)answer.StatusCode}.");
    }

    /// <summary>Reads the JSON of an answer.</summary>
    /// <param name="path">The path below the prefix.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<JsonElement> GetAsync(string path, CancellationToken cancellationToken)
    {
        using HttpResponseMessage answer = await SendAsync(HttpMethod.Get, path, body: null, cancellationToken);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
    }

    /// <summary>How many milliseconds pass until an answer is there as a whole.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path below the prefix.</param>
    /// <param name="body">What is sent as JSON, or nothing.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<double> TimeAsync(HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        long begin = Stopwatch.GetTimestamp();
        using HttpResponseMessage answer = await SendAsync(method, path, body, cancellationToken);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(method, Prefix + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "[redacted]");
        request.Content = body is null ? null : JsonContent.Create(body);
        HttpResponseMessage answer = await _http.SendAsync(request, cancellationToken);
        return answer.IsSuccessStatusCode
            ? answer
            : throw new InvalidOperationException($"{method} {path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(cancellationToken)}");
    }

    [GeneratedRegex("<input(?=[^>]*type=\"hidden\")(?=[^>]*name=\"(?<name>[^\"]+)\")[^>]*value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();
}
