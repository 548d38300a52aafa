namespace ConsulateSite.Search.Scoring;

/// <summary>Goes through the documents of a segment once, from the first to the last.</summary>
internal abstract class Scorer
{
    /// <summary>What <see cref="Advance"/> answers when nothing is left.</summary>
    public const int NoMoreDocuments = int.MaxValue;

    /// <summary>About how many documents match; the fewest are asked first.</summary>
    public abstract int Cost { get; }

    /// <summary>The first document from the given one on that may match.</summary>
    public abstract int Advance(int document);

    /// <summary>Adds the scores of all documents that match in the window.</summary>
    public abstract void Score(ScoreWindow window);

    /// <summary>Adds the scores of those documents that match and are among the candidates.</summary>
    public virtual void Score(ScoreWindow window, ScoreWindow candidates) => Score(window);
}
