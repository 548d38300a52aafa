namespace ConsulateSite.Web.Features.Embeds;

/// <summary>What oEmbed calls a rich response.</summary>
/// <param name="Title">What the page is called.</param>
/// <param name="ProviderName">Who says it.</param>
/// <param name="ProviderUrl">Where they are.</param>
/// <param name="Html">A frame.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
internal sealed record OEmbedAnswer(string Title, string ProviderName, string ProviderUrl, string Html, int Width, int Height)
{
    private const int KeptSeconds = 3600;

    /// <summary>The members as oEmbed 1.0 names them.</summary>
    public IReadOnlyDictionary<string, object> ToMembers() => new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["type"] = "rich",
        ["version"] = "1.0",
        ["title"] = Title,
        ["provider_name"] = ProviderName,
        ["provider_url"] = ProviderUrl,
        ["cache_age"] = KeptSeconds,
        ["html"] = Html,
        ["width"] = Width,
        ["height"] = Height,
    };
}
