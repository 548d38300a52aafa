using System.Globalization;
using ConsulateSite.Delivery.Requests;

namespace ConsulateSite.Delivery.Expansion;

/// <summary>
/// Reads <c>expand</c> and <c>fields</c>: <c>properties[$all]</c>, <c>properties[a,b[properties[c]]]</c>. Lists of properties and of what
/// belongs to one take turns.
/// </summary>
internal sealed class PropertySelectionParser
{
    /// <summary>How many items deep a selection may go.</summary>
    public const int MostLevels = 6;

    private const int MostNames = 500;
    private const int LongestName = 128;

    private readonly string _parameter;
    private readonly string _text;
    private int _position;
    private int _names;

    private PropertySelectionParser(string parameter, string text)
    {
        _parameter = parameter;
        _text = text;
    }

    /// <summary>Reads a selection.</summary>
    /// <param name="parameter">The name of the parameter, for the caller.</param>
    /// <param name="text">Its value; empty means that it was not given.</param>
    /// <returns>The selection; <c>null</c> when it was not given.</returns>
    /// <exception cref="InvalidParameterException">The value does not follow the grammar, or goes too deep.</exception>
    public static PropertySelection? Parse(string parameter, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        PropertySelectionParser parser = new(parameter, text);
        PropertySelection root = new(string.Empty, parser.Containers(level: 1));
        return parser._position == text.Length ? root : throw parser.Fault("There is one bracket too many.");
    }

    private List<PropertySelection> Containers(int level)
    {
        if (level > MostLevels)
        {
            throw Fault(string.Create(CultureInfo.InvariantCulture, $"At most {MostLevels} items can be nested."));
        }

        return List(() => Name() switch
        {
            PropertySelection.All => new PropertySelection(PropertySelection.All, []),
            PropertySelection.Properties => new PropertySelection(PropertySelection.Properties, Bracketed(() => Aliases(level))),
            string other => throw Fault($"'{other}' stands where '{PropertySelection.Properties}[…]' is expected."),
        });
    }

    private List<PropertySelection> Aliases(int level) => List(() =>
        new PropertySelection(Name(), Peek() == '[' ? Bracketed(() => Containers(level + 1)) : []));

    private List<PropertySelection> Bracketed(Func<List<PropertySelection>> read)
    {
        Take('[');
        List<PropertySelection> items = read();
        Take(']');
        return items;
    }

    private List<PropertySelection> List(Func<PropertySelection> read)
    {
        List<PropertySelection> items = [read()];
        while (Peek() == ',')
        {
            _position++;
            items.Add(read());
        }

        return items;
    }

    private string Name()
    {
        int start = _position;
        while (Peek() is { } letter && (char.IsAsciiLetterOrDigit(letter) || letter is '_' or '$' or '-'))
        {
            _position++;
        }

        string name = _text[start.._position];
        return name.Length is 0 or > LongestName || ++_names > MostNames
            ? throw Fault("A name is missing, or there are too many.")
            : name;
    }

    private void Take(char expected)
    {
        if (Peek() != expected)
        {
            throw Fault($"'{expected}' is missing.");
        }

        _position++;
    }

    private char? Peek() => _position < _text.Length ? _text[_position] : null;

    private InvalidParameterException Fault(string detail) =>
        new(_parameter, string.Create(CultureInfo.InvariantCulture, $"{detail} (at character {_position + 1})"));
}
