using System.Text.RegularExpressions;

namespace ConsulateSite.EndToEnd.Tests.Backoffice.Walk;

/// <summary>How somebody comes to a thing: a screen, and what is pressed there one after the other.</summary>
/// <param name="Screen">Below <c>/umbraco/section/</c>.</param>
/// <param name="Part">The part of the window.</param>
/// <param name="Steps">What is pressed.</param>
internal sealed partial record Course(string Screen, string Part, IReadOnlyList<Thing> Steps)
{
    /// <summary>What is pressed last.</summary>
    public Thing Last => Steps[^1];

    /// <summary>The same, and one more step.</summary>
    public Course Then(Thing step) => this with { Steps = [.. Steps, step] };

    /// <summary>The first steps only.</summary>
    public Course Upto(int count) => this with { Steps = [.. Steps.Take(count)] };

    /// <summary>The same for all things that are tried once only.</summary>
    public string Key()
    {
        string name = $"{Last.Dialog} {Last.Host} {(Last.Mark.Length > 0 ? Last.Mark : Last.Label)}";
        string around = Steps.Count > 1 ? Steps[^2].Mark + Steps[^2].Label : string.Empty;
        return Last.IsSameEverywhere ? name : $"{(Part == Things.Main ? Kind() : Part)} {Last.Owner} {around} {name}";
    }

    public override string ToString() => $"{Screen} {string.Join(" → ", Steps)}";

    // Two documents are the same kind of screen, whatever their language.
    private string Kind() => Individual().Replace(Screen, string.Empty);

    [GeneratedRegex("/[0-9a-f]{8}-[0-9a-f-]{27}(/[a-z]{2})?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Individual();
}
