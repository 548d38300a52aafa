namespace ConsulateSite.Web.Preferences;

/// <summary>Whether the reader wants pages as they are designed, or their text alone, which weighs least.</summary>
internal static class DisplayPreference
{
    /// <summary>The name of the cookie and of the parameter that sets it.</summary>
    public const string Name = "display";

    /// <summary>Pages as they are designed.</summary>
    public const string Full = "full";

    /// <summary>Text alone: no pictures, no fonts, no scripts.</summary>
    public const string Text = "text";

    /// <summary>The choices, the default first.</summary>
    public static IReadOnlyList<string> Choices { get; } = [Full, Text];

    /// <summary>The reader's choice; a cookie that holds anything else counts as none.</summary>
    public static string Read(HttpRequest request) =>
        request.Cookies[Name] is { } choice && Choices.Contains(choice) ? choice : Full;
}
