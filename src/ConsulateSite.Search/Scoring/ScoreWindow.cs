using System.Numerics;

namespace ConsulateSite.Search.Scoring;

/// <summary>
/// Scores of a run of documents. A query is answered window by window: small enough to stay in the processor's first cache, and
/// bounded however many documents there are.
/// </summary>
internal sealed class ScoreWindow
{
    /// <summary>How many documents a window has.</summary>
    public const int Size = 2048;

    [ThreadStatic]
    private static Stack<ScoreWindow>? pool;

    private ScoreWindow()
    {
    }

    /// <summary>The first document of the window.</summary>
    public int From { get; private set; }

    /// <summary>The document after the window.</summary>
    public int End => From + Size;

    /// <summary>By the place in the window.</summary>
    public float[] Scores { get; } = new float[Size];

    /// <summary>A bit for each document that matches.</summary>
    public ulong[] Matches { get; } = new ulong[Size / 64];

    public bool IsEmpty => !Matches.AsSpan().ContainsAnyExcept(0UL);

    /// <summary>How many documents match.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            foreach (ulong word in Matches)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>An empty window that begins at a document; it is given back to be used again.</summary>
    public static ScoreWindow Rent(int from)
    {
        pool ??= new Stack<ScoreWindow>();
        ScoreWindow window = pool.TryPop(out ScoreWindow? used) ? used : new ScoreWindow();
        window.Reset(from);
        return window;
    }

    public static void Return(ScoreWindow window) => pool!.Push(window);

    public void Reset(int from)
    {
        From = from;
        Array.Clear(Scores);
        Array.Clear(Matches);
    }

    public void Add(int document, float score)
    {
        int place = document - From;
        Scores[place] += score;
        Matches[place >> 6] |= 1UL << place;
    }

    public bool Contains(int document) => (Matches[(document - From) >> 6] & (1UL << (document - From))) != 0;
}
