namespace ConsulateSite.Search.Scoring.Scorers;

/// <summary>Goes through all documents.</summary>
internal sealed class MatchAllScorer(int documents, float score) : Scorer
{
    public override int Cost => documents;

    public override int Advance(int document) => document < documents ? document : NoMoreDocuments;

    public override void Score(ScoreWindow window)
    {
        for (int document = window.From; document < Math.Min(window.End, documents); document++)
        {
            window.Add(document, score);
        }
    }
}
