namespace ConsulateSite.EndToEnd.Tests.Backoffice.Walk;

/// <summary>Something on the screen that can be pressed.</summary>
/// <param name="Number">Its place among the things that were found together.</param>
/// <param name="Host">The element of the client that it belongs to, such as <c>umb-entity-action</c>.</param>
/// <param name="Label">What it says.</param>
/// <param name="Mark">What the client itself calls it, such as <c>entity-action:Umb.EntityAction.Media.Trash</c>, or nothing.</param>
/// <param name="Owner">The kind of thing that it is about where several kinds stand on one screen.</param>
/// <param name="Dialog">The dialog in which it stands, or nothing.</param>
internal sealed record Thing(int Number, string Host, string Label, string Mark, string Owner, string Dialog)
{
    // They carry whatever the screen offers, and say little more than “Create” or “Save”.
    private static readonly string[] OfScreen = ["workspace-action", "collection-action-button", "collection-create-action", "create-option", "audit-log-action"];

    private static readonly string[] Doers = ["umb-entity-action", "umb-workspace-action", "umb-workspace-action-menu-item", "umb-audit-log-action"];

    /// <summary>Whether it opens a menu.</summary>
    public bool IsMenu => Host == "umb-dropdown";

    /// <summary>Whether something has to come of it: a menu, a dialog, another screen, or a question to the server.</summary>
    public bool Promises => IsMenu || Array.Exists(Doers, name => Host == name);

    /// <summary>Whether it is the same wherever it stands, as what the client has given a name and what stands in an editor.</summary>
    public bool IsSameEverywhere =>
        Mark.StartsWith("entity-action:", StringComparison.Ordinal) || !(IsMenu || IsTab || Array.Exists(OfScreen, name => Host.Contains(name, StringComparison.Ordinal)));

    /// <summary>Whether it shows another side of the screen.</summary>
    public bool IsTab => Mark.StartsWith("workspace:view-link:", StringComparison.Ordinal) || Mark.StartsWith("content-tab:", StringComparison.Ordinal);

    /// <summary>Whether this is the same thing, possibly drawn anew.</summary>
    public bool Is(Thing other) => this with { Number = other.Number } == other;

    public override string ToString() => $"{Host} “{Label}”";
}
