namespace ConsulateSite.Search.Scoring.Scorers;

/// <summary>Adds the scores of several scorers, of which any may match.</summary>
internal sealed class DisjunctionScorer(Scorer[] scorers) : Scorer
{
    public override int Cost { get; } = scorers.Sum(scorer => scorer.Cost);

    public override int Advance(int document)
    {
        int first = NoMoreDocuments;
        foreach (Scorer scorer in scorers)
        {
            first = Math.Min(first, scorer.Advance(document));
        }

        return first;
    }

    public override void Score(ScoreWindow window)
    {
        foreach (Scorer scorer in scorers)
        {
            scorer.Score(window);
        }
    }

    public override void Score(ScoreWindow window, ScoreWindow candidates)
    {
        foreach (Scorer scorer in scorers)
        {
            scorer.Score(window, candidates);
        }
    }
}
