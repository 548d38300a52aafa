namespace ConsulateSite.Web.Features.Embeds;

/// <summary>The colours of an embed.</summary>
internal static class EmbedThemes
{
    /// <summary>Those that the reader's device asks for.</summary>
    public const string Auto = "auto";

    /// <summary>All of them, the usual one first.</summary>
    public static IReadOnlyList<string> All { get; } = [Auto, "light", "dark"];
}
