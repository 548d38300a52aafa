namespace ConsulateSite.Web.Features.Shared;

/// <summary>Finds the words for a choice that is stored as a code.</summary>
internal static class ChoiceWords
{
    /// <summary>The key in the dictionary: <c>Presence</c> and <c>not-required</c> give <c>Presence.NotRequired</c>.</summary>
    /// <param name="group">The group of words.</param>
    /// <param name="code">The code.</param>
    public static string Key(string group, string code) =>
        $"{group}.{string.Concat(code.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]))}";
}
