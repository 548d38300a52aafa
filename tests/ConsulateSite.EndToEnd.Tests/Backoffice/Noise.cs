namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>What the client and the browser say although nothing is wrong. None of it depends on what the server answers.</summary>
internal static class Noise
{
    private static readonly (string Text, string Reason)[] Known =
    [
        ("Failed to load resource", "The browser tells of every answer of 400 and above; the answers are recorded apart."),
        ("[UmbAuthClient] Token request failed: 400", "The client asks for its session whenever it starts; before the sign-in the protocol answers no."),
        ("Tree context is not set", "A screen was left while its tree was still being put together."),
        ("Could not request children, repository is missing", "The same, a moment later."),
        ("provideAt is not a function", "A dialog was closed while the group of properties in it was still being chosen."),
        ("Data is not available", "The screen of a language was left; the path above it looks for the language once more."),
        ("{type: close}", "A dialog was closed, as it may be; the entry of the menu that opened it tells so."),
        ("Error executing action: undefined", "The same, where what was pressed in the dialog leads to another screen."),
        ("(Context Alias: UmbEntityContext", "The list of the dictionary, asked to load anew, looks for the thing that its screen is about, and there is none."),
        ("Sorter could not find the container element, using this query selector 'uui-tab-group'", "A type without tabs is put in another order: there is no row of them to sort."),
        ("Server returned an error on close", "The browser was kept from answering for long; the client connects again."),
    ];

    /// <summary>Whether a complaint is one of these.</summary>
    public static bool Contains(string complaint) => Array.Exists(Known, known => complaint.Contains(known.Text, StringComparison.Ordinal));
}
