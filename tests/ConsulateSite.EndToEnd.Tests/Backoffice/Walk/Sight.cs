namespace ConsulateSite.EndToEnd.Tests.Backoffice.Walk;

/// <summary>What is to be seen at one moment.</summary>
/// <param name="Path">The path in the address.</param>
/// <param name="Dialogs">How many dialogs lie on the screen, opening or closing.</param>
/// <param name="Uppermost">What the client calls the uppermost dialog, or nothing.</param>
/// <param name="Blanks">Where nothing is to be seen that should be: an empty dialog, or a screen that says it has not been found.</param>
/// <param name="Things">What can be pressed: in the uppermost dialog, or else in a part of the window.</param>
internal sealed record Sight(string Path, int Dialogs, string Uppermost, IReadOnlyList<string> Blanks, IReadOnlyList<Thing> Things)
{
    private const string Workspace = "/workspace/";
    private const string Dialog = "/modal/";

    /// <summary>Whether all is there that should be, the dialogs among it that the address names.</summary>
    public bool IsWhole => Blanks.Count == 0 && Dialogs >= Path.Split(Dialog).Length - 1 && (Dialogs > 0 || Things.Count > 0);

    /// <summary>Whether the client asks if what has been changed may be thrown away.</summary>
    public bool AsksToDiscard => Uppermost == "umb-discard-changes-modal";

    /// <summary>The thing as it stands on the screen now, or nothing.</summary>
    public Thing? Find(Thing thing) => Things.FirstOrDefault(thing.Is);

    /// <summary>Whether a screen is open, on any of its sides, with or without a dialog.</summary>
    /// <param name="screen">Below <c>/umbraco/section/</c>.</param>
    public bool Shows(string screen)
    {
        string start = $"/umbraco/section/{screen}";
        return Path == start
            || (Path.StartsWith($"{start}/", StringComparison.Ordinal)
                && (screen.Contains(Workspace, StringComparison.Ordinal) || !Path[start.Length..].StartsWith(Workspace, StringComparison.Ordinal)));
    }
}
