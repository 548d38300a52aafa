namespace ConsulateSite.USync.Upgrades;

/// <summary>References of the form <c>umb://element/2f1c…</c> that Umbraco used up to 13.</summary>
internal static class Udi
{
    /// <summary>The key inside a reference, or null when the text is none.</summary>
    public static Guid? KeyOf(string? text)
    {
        if (text is null || !text.StartsWith("umb://", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return Guid.TryParse(text[(text.LastIndexOf('/') + 1)..], out Guid key) ? key : null;
    }
}
