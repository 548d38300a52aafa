namespace ConsulateSite.Cms.PropertyEditors.Pickers;

/// <summary>Reads the comma-separated keys by which configurations restrict types.</summary>
internal static class ContentTypeKeys
{
    /// <summary>The keys; empty where everything is allowed.</summary>
    public static HashSet<Guid> Parse(string? keys) =>
        [.. (keys ?? string.Empty)
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => Guid.TryParse(part, out Guid key) ? key : Guid.Empty)
            .Where(key => key != Guid.Empty)];
}
