using System.Globalization;

namespace ConsulateSite.EndToEnd.Tests.Durability;

/// <summary>What the busy editor was told was stored, over all its starts.</summary>
internal sealed class Acknowledgements
{
    public const string Saved = "saved";
    public const string Published = "published";

    private readonly Dictionary<(string What, int Page), int> _last = [];
    private int _count;

    /// <summary>A line for one acknowledgement.</summary>
    public static string Line(string what, int page, int number) => string.Create(CultureInfo.InvariantCulture, $"{what} {page} {number}");

    /// <summary>Takes in what a process wrote; other lines are passed over.</summary>
    public void Add(string output)
    {
        foreach (string line in output.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.Split(' ') is [Saved or Published, string page, string number])
            {
                _last[(line.Split(' ')[0], int.Parse(page, CultureInfo.InvariantCulture))] = int.Parse(number, CultureInfo.InvariantCulture);
                _count++;
            }
        }
    }

    public int SavedOf(int page) => _last.GetValueOrDefault((Saved, page));

    public int PublishedOf(int page) => _last.GetValueOrDefault((Published, page));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_count} acknowledged so far");
}
