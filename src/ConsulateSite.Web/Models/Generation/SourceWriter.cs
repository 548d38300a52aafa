using System.Text;

namespace ConsulateSite.Web.Models.Generation;

/// <summary>Writes lines of C#, always ended by a line feed.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _code = new();

    public SourceWriter Line(string text = "")
    {
        _code.Append(text).Append('\n');
        return this;
    }

    /// <summary>A summary on one line, with what XML reserves escaped.</summary>
    public SourceWriter Summary(string name, string description, string indent)
    {
        string text = description.Length > 0 ? $"{name}: {description}" : $"{name}.";
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
        return Line($"{indent}/// <summary>{line}</summary>");
    }

    public override string ToString() => _code.ToString();
}
