namespace ConsulateSite.EndToEnd.Tests.Backoffice.Walk;

/// <summary>What the walk leaves alone.</summary>
internal static class Untouched
{
    private static readonly (string Label, string Reason)[] Known =
    [
        ("Logout", "It ends the walk; the tests of the sign-in end sessions."),
        ("Save and preview…", "It opens another window; the tests of the preview do that."),
    ];

    /// <summary>Whether the last thing is not pressed. What saves is pressed only when nothing has been changed, and on no screen where something is being made.</summary>
    public static bool Contains(Course course) =>
        Array.Exists(Known, known => known.Label == course.Last.Label)
        || (course.Last is { Host: "umb-workspace-action", Dialog: "" }
            && (course.Steps.Count > 1 || course.Screen.Contains("/create", StringComparison.Ordinal)));
}
