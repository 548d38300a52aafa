using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ConsulateSite.Imaging.Commands;

/// <summary>The part of an address that says what is to be made of an image, as Umbraco writes it.</summary>
public static class ImageQuery
{
    /// <summary>The parameter that carries the signature.</summary>
    public const string Signature = "hmac";

    /// <summary>The parameter of <see cref="ImageCommand.Version"/>.</summary>
    public const string Version = "v";

    /// <summary>The value of the parameter <c>format</c> that leaves the choice to the reader's browser.</summary>
    public const string AnyFormat = "auto";

    private const int Decimals = 4;
    private const int MaxVersionLength = 64;

    private static readonly HashSet<string> Commands = new(StringComparer.OrdinalIgnoreCase)
    {
        "width", "height", "rmode", "mode", "ranchor", "rxy", "cc", "format", "quality", Signature,
    };

    /// <summary>Whether a parameter asks for something else than the file as it is.</summary>
    /// <param name="name">The name of the parameter.</param>
    public static bool IsCommand(string name) => Commands.Contains(name);

    /// <summary>Reads parameters. Each may be there once, and none may be unknown.</summary>
    /// <param name="parameters">Names and values, decoded, without the signature.</param>
    /// <param name="command">What they ask for.</param>
    public static bool TryParse(IEnumerable<KeyValuePair<string, string>> parameters, [NotNullWhen(true)] out ImageCommand? command)
    {
        command = null;
        ImageCommand read = new();
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string name, string value) in parameters)
        {
            string known = Canonical(name);
            if (!seen.Add(known) || Apply(read, known, value) is not { } next)
            {
                return false;
            }

            read = next;
        }

        command = read;
        return true;
    }

    /// <summary>The one way to write what is asked for: the same parameters always in the same order and notation.</summary>
    /// <param name="command">What is asked for.</param>
    public static string Write(ImageCommand command)
    {
        StringBuilder query = new();
        Add(query, "cc", command.Crop is { } crop ? Join(crop.Left, crop.Top, crop.Right, crop.Bottom) : null);
        Add(query, "format", command.Negotiated ? AnyFormat : command.Format is { } format ? ImageFormats.Ending(format) : null);
        Add(query, "height", Text(command.Height));
        Add(query, "quality", Text(command.Quality));
        Add(query, "rmode", command.Mode == ResizeMode.Crop ? null : Name(command.Mode));
        Add(query, "rxy", command.Focus == FocalPoint.Center ? null : Join(command.Focus.Left, command.Focus.Top));
        Add(query, Version, command.Version);
        Add(query, "width", Text(command.Width));
        return query.ToString();
    }

    private static string Canonical(string name) => name.ToLowerInvariant() switch
    {
        "mode" => "rmode",
        "ranchor" => "rxy",
        string other => other,
    };

    private static ImageCommand? Apply(ImageCommand command, string name, string value) => name switch
    {
        "width" => Whole(value, ImageCommand.MaxLength) is { } width ? command with { Width = width } : null,
        "height" => Whole(value, ImageCommand.MaxLength) is { } height ? command with { Height = height } : null,
        "quality" => Whole(value, 100) is { } quality ? command with { Quality = quality } : null,
        "rmode" => Mode(value) is { } mode ? command with { Mode = mode } : null,
        "rxy" => (Anchor(value) ?? Focus(value)) is { } focus ? command with { Focus = focus } : null,
        "cc" => Crop(value) is { } crop ? command with { Crop = crop } : null,
        "format" when value.Equals(AnyFormat, StringComparison.OrdinalIgnoreCase) => command with { Negotiated = true },
        "format" => ImageFormats.OfEnding(value) is { } format ? command with { Format = format } : null,
        Version => IsVersion(value) ? command with { Version = value } : null,
        _ => null,
    };

    private static int? Whole(string value, int maximum) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= maximum ? number : null;

    private static ResizeMode? Mode(string value) =>
        Enum.GetValues<ResizeMode>().Cast<ResizeMode?>().FirstOrDefault(mode => value.Equals(Name(mode!.Value), StringComparison.OrdinalIgnoreCase));

    private static string Name(ResizeMode mode) => mode switch
    {
        ResizeMode.Crop => "crop",
        ResizeMode.Max => "max",
        ResizeMode.Stretch => "stretch",
        ResizeMode.Pad => "pad",
        ResizeMode.BoxPad => "boxpad",
        _ => "min",
    };

    private static FocalPoint? Anchor(string value) => value.ToLowerInvariant() switch
    {
        "center" => FocalPoint.Center,
        "top" => new FocalPoint(0.5m, 0),
        "bottom" => new FocalPoint(0.5m, 1),
        "left" => new FocalPoint(0, 0.5m),
        "right" => new FocalPoint(1, 0.5m),
        "topleft" => new FocalPoint(0, 0),
        "topright" => new FocalPoint(1, 0),
        "bottomleft" => new FocalPoint(0, 1),
        "bottomright" => new FocalPoint(1, 1),
        _ => null,
    };

    private static FocalPoint? Focus(string value) => Parts(value, 2) is [decimal left, decimal top] ? new FocalPoint(left, top) : null;

    private static CropEdges? Crop(string value) =>
        Parts(value, 4) is [decimal left, decimal top, decimal right, decimal bottom] && left + right < 1 && top + bottom < 1
            ? new CropEdges(left, top, right, bottom)
            : null;

    private static decimal[]? Parts(string value, int count)
    {
        string[] texts = value.Split(',');
        decimal[] numbers = new decimal[count];
        for (int i = 0; i < count; i++)
        {
            if (texts.Length != count
                || !decimal.TryParse(texts[i], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out numbers[i])
                || numbers[i] > 1)
            {
                return null;
            }

            numbers[i] = Rounded(numbers[i]);
        }

        return numbers;
    }

    private static decimal Rounded(decimal part) => Math.Round(part, Decimals, MidpointRounding.AwayFromZero);

    private static bool IsVersion(string value) =>
        value.Length is > 0 and <= MaxVersionLength && value.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_');

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Join(params ReadOnlySpan<decimal> parts)
    {
        StringBuilder text = new();
        foreach (decimal part in parts)
        {
            text.Append(text.Length == 0 ? string.Empty : ",").Append(Rounded(part).ToString("0.####", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private static void Add(StringBuilder query, string name, string? value)
    {
        if (value is not null)
        {
            query.Append(query.Length == 0 ? string.Empty : "&").Append(name).Append('=').Append(value);
        }
    }
}
