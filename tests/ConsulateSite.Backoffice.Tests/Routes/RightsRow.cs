using System.Text.RegularExpressions;

namespace ConsulateSite.Backoffice.Tests.Routes;

/// <summary>A line of <c>rights.txt</c>: a request, and what is answered to whom.</summary>
internal sealed partial record RightsRow(
    string Method, string Address, IReadOnlyList<string> Sections, string Start, string Language, string Verbs, string? Body)
{
    public const string Any = "any";
    public const string Self = "self";
    public const string Administrators = "admin";
    public const string Everybody = "everybody";

    /// <summary>The route, as <see cref="ApiRoute.Key" /> writes it.</summary>
    public string Route => $"{Method} {Parameter().Replace(Address.Split('?')[0], "{${name}}")}";

    public bool IsOpen(string sections) => Sections is [var only] && only == sections;

    /// <summary>The path of the request below the prefix of the API.</summary>
    public async Task<string> PathAsync(RightsTargets targets)
    {
        string path = Address;
        foreach (Match parameter in Parameter().Matches(Address))
        {
            path = path.Replace(parameter.Value, Uri.EscapeDataString(await targets.ValueAsync(parameter.Groups["value"].Value)), StringComparison.Ordinal);
        }

        path = await FillAsync(path, targets);
        return path.StartsWith("v1.1/", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal) ? path : $"v1/{path}";
    }

    /// <summary>The body of the request.</summary>
    public async Task<string?> BodyAsync(RightsTargets targets) => Body is null ? null : await FillAsync(Body, targets);

    /// <summary>Whether an answer is what one of the columns says.</summary>
    public static bool Fits(string expected, int status) => expected switch
    {
        "ok" => status is >= 200 and < 300,
        "-" => status is not (401 or 403) and < 500,
        _ => expected == status.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    public override string ToString() => $"{Method} {Address} {Body}";

    private static async Task<string> FillAsync(string text, RightsTargets targets)
    {
        foreach (string name in Name().Matches(text).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal))
        {
            text = text.Replace($"<{name}>", await targets.ValueAsync(name), StringComparison.Ordinal);
        }

        return text;
    }

    [GeneratedRegex(@"\{(?<name>\w+)=(?<value>[^}]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex("<(?<name>[a-z-]+)>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
