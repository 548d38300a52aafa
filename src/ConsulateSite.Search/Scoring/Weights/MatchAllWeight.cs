using ConsulateSite.Search.Index;
using ConsulateSite.Search.Scoring.Scorers;

namespace ConsulateSite.Search.Scoring.Weights;

/// <summary>Every document.</summary>
internal sealed class MatchAllWeight(float score) : Weight
{
    public override Scorer CreateScorer(SegmentReader reader) => new MatchAllScorer(reader.Live.Length, score);

    public override void CollectTerms(ISet<string> terms)
    {
        // Nothing in particular makes a document match.
    }

    public override Explanation Explain(SegmentReader reader, int document) => Explanation.Of(score, "every document");
}
