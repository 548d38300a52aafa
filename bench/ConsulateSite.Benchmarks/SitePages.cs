using System.Text.RegularExpressions;

namespace ConsulateSite.Benchmarks;

/// <summary>Finds pages to measure by following links, so that no address is written down twice.</summary>
internal static partial class SitePages
{
    private const string Section = "/fr/demarches/";
    private const string Procedure = "passeport";

    /// <summary>The path of the adult passport in French.</summary>
    /// <exception cref="InvalidOperationException">The section does not link it.</exception>
    public static async Task<string> ProcedureAsync(Uri site, CancellationToken cancellationToken)
    {
        using HttpClient client = new() { BaseAddress = site };
        string section = await client.GetStringAsync(Section, cancellationToken);
        string? path = Links().Matches(section)
            .Select(match => match.Groups["path"].Value)
            .FirstOrDefault(link => link.StartsWith(Section, StringComparison.Ordinal) && link.Contains(Procedure, StringComparison.Ordinal));
        return path ?? throw new InvalidOperationException($"{Section} links no procedure about the passport.");
    }

    [GeneratedRegex("href=\"(?<path>/[^\"?#]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Links();
}
