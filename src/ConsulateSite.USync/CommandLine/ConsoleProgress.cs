using System.Globalization;

namespace ConsulateSite.USync.CommandLine;

/// <summary>Tells how far the work is: a line per kind and, within a kind, a line per hundred items.</summary>
public sealed class ConsoleProgress(TextWriter output) : IProgress<USyncProgress>
{
    private const int Step = 100;

    private USyncProgress? _last;

    /// <inheritdoc />
    public void Report(USyncProgress value)
    {
        if (_last is not null && _last.Kind != value.Kind)
        {
            End();
        }

        _last = value;
        if (value.Done % Step == 0 && value.Done < value.Total)
        {
            Write(value);
        }
    }

    /// <summary>Says the last kind is done.</summary>
    public void End()
    {
        if (_last is not null)
        {
            Write(_last);
            _last = null;
        }
    }

    private void Write(USyncProgress value) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Kind,-14} {value.Done,6} of {value.Total}"));
}
