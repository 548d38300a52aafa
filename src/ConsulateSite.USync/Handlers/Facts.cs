using System.Globalization;

namespace ConsulateSite.USync.Handlers;

/// <summary>
/// An item as a list of comparable facts. Texts are compared with their line ends unified, because XML does not keep
/// them; nothing and an empty text are the same. What is null was not said, and is not compared.
/// </summary>
internal sealed class Facts
{
    private readonly Dictionary<string, string> _facts = new(StringComparer.Ordinal);

    /// <summary>The facts by path.</summary>
    public IReadOnlyDictionary<string, string> All => _facts;

    /// <summary>Adds a text; null is not said.</summary>
    public void Add(string path, string? value)
    {
        if (value is not null)
        {
            _facts[path] = value.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }
    }

    /// <summary>Adds a boolean; null is not said.</summary>
    public void Add(string path, bool? value) => Add(path, value switch { null => null, true => "true", false => "false" });

    /// <summary>Adds a number; null is not said.</summary>
    public void Add(string path, int? value) => Add(path, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a key; null is not said.</summary>
    public void Add(string path, Guid? value) => Add(path, value?.ToString());

    /// <summary>Adds a list as one fact; null is not said.</summary>
    public void Add(string path, IEnumerable<string>? values) => Add(path, values is null ? null : string.Join(", ", values));

    /// <summary>What has to change in <paramref name="actual"/> to become <paramref name="wanted"/>.</summary>
    public static IReadOnlyList<USyncPropertyChange> Compare(Facts wanted, Facts actual)
    {
        List<USyncPropertyChange> changes = [];
        foreach ((string path, string value) in wanted.All)
        {
            string? before = actual.All.GetValueOrDefault(path);
            if ((before ?? string.Empty) != value)
            {
                changes.Add(new USyncPropertyChange(path, before, value));
            }
        }

        return changes;
    }
}
