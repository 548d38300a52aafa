using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace ConsulateSite.Backoffice.Tests.Hosting;

internal static class BackofficeBrowserExtensions
{
    /// <summary>Sends a request that has to succeed.</summary>
    public static async Task DoAsync(this BackofficeBrowser browser, HttpMethod method, string path, object? body = null)
    {
        using HttpResponseMessage answer = await browser.SendAsync(method, path, body);
        Assert.True(answer.IsSuccessStatusCode, $"{method} {path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Creates something and gives its identifier.</summary>
    public static async Task<Guid> CreateAsync(this BackofficeBrowser browser, string path, object body)
    {
        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Post, path, body);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, $"POST {path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return Guid.Parse(answer.Headers.GetValues("Umb-Generated-Resource").Single());
    }

    /// <summary>Sends a request that has to be refused, and gives the status of the service by name.</summary>
    public static async Task<string?> RefusedAsync(
        this BackofficeBrowser browser, HttpMethod method, string path, object? body = null, HttpStatusCode expected = HttpStatusCode.BadRequest)
    {
        using HttpResponseMessage answer = await browser.SendAsync(method, path, body);
        Assert.Equal(expected, answer.StatusCode);
        JsonElement problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return problem.GetProperty("operationStatus").GetString();
    }

    /// <summary>The names of what a list or a part of a list holds.</summary>
    public static async Task<IReadOnlyList<string?>> NamesAsync(this BackofficeBrowser browser, string path)
    {
        JsonElement list = await browser.GetJsonAsync(path);
        JsonElement items = list.ValueKind == JsonValueKind.Array ? list : list.GetProperty("items");
        return [.. items.EnumerateArray().Select(item => item.GetProperty("name").GetString())];
    }
}
