using System.Text.Json;

namespace ConsulateSite.Benchmarks.Load;

/// <summary>An answer of the site, kept to be given again byte for byte.</summary>
/// <param name="Headers">Its headers without those that every server writes itself.</param>
/// <param name="Body">Its body as it was on the wire, compressed or not.</param>
internal sealed record Recording(IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    private static readonly string[] WrittenByServer = ["Date", "Server", "Connection", "Transfer-Encoding", "Content-Length"];

    /// <summary>Asks the site once and keeps what it answers.</summary>
    /// <exception cref="HttpRequestException">The answer is not a success.</exception>
    public static async Task<Recording> OfAsync(LoadTarget target, CancellationToken cancellationToken)
    {
        using HttpClient client = new();
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(target.Address, target.Path));
        request.Headers.TryAddWithoutValidation("Accept-Encoding", target.Encodings);
        using HttpResponseMessage response = (await client.SendAsync(request, cancellationToken)).EnsureSuccessStatusCode();
        Dictionary<string, string> headers = response.Headers.Concat(response.Content.Headers)
            .Where(header => !WrittenByServer.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Recording(headers, await response.Content.ReadAsByteArrayAsync(cancellationToken));
    }

    public static Recording Load(string file) => JsonSerializer.Deserialize<Recording>(File.ReadAllText(file))
        ?? throw new InvalidDataException($"{file} holds no recording.");

    public void Save(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this));
}
