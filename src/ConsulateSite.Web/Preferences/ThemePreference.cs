namespace ConsulateSite.Web.Preferences;

/// <summary>Whether the reader wants the light or the dark theme, or leaves it to the device.</summary>
internal static class ThemePreference
{
    /// <summary>The name of the cookie and of the parameter that sets it.</summary>
    public const string Name = "theme";

    /// <summary>The device decides.</summary>
    public const string Auto = "auto";

    /// <summary>The choices, the default first.</summary>
    public static IReadOnlyList<string> Choices { get; } = [Auto, "light", "dark"];

    /// <summary>The reader's choice; a cookie that holds anything else counts as none.</summary>
    public static string Read(HttpRequest request) =>
        request.Cookies[Name] is { } choice && Choices.Contains(choice) ? choice : Auto;
}
