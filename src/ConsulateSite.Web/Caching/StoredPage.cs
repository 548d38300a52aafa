namespace ConsulateSite.Web.Caching;

/// <summary>A finished page.</summary>
internal sealed record StoredPage(string Key, byte[] Content, string[] Tags, DateTimeOffset Expires)
{
    /// <summary>What it takes in memory, about.</summary>
    public long Size => Content.Length + (2L * Key.Length) + (64L * Tags.Length);
}
