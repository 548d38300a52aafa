using ConsulateSite.Search.Index;
using ConsulateSite.Search.Scoring.Scorers;

namespace ConsulateSite.Search.Scoring.Weights;

/// <summary>The best of several alternatives.</summary>
internal sealed class DisjunctionMaxWeight(Weight[] alternatives) : Weight
{
    public override Scorer? CreateScorer(SegmentReader reader)
    {
        Scorer[] scorers = [.. alternatives.Select(alternative => alternative.CreateScorer(reader)).OfType<Scorer>()];
        return scorers.Length switch
        {
            0 => null,
            1 => scorers[0],
            _ => new DisjunctionMaxScorer(scorers),
        };
    }

    public override void CollectTerms(ISet<string> terms)
    {
        foreach (Weight alternative in alternatives)
        {
            alternative.CollectTerms(terms);
        }
    }

    public override Explanation Explain(SegmentReader reader, int document)
    {
        Explanation[] details = [.. alternatives.Select(alternative => alternative.Explain(reader, document)).Where(detail => detail.Matches)];
        if (details.Length == 0)
        {
            return Explanation.NoMatch("none of the alternatives");
        }

        return details.Length == 1
            ? details[0]
            : Explanation.Of(details.Max(detail => detail.Value), "the best of alternatives", details);
    }
}
