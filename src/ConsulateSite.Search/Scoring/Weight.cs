using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Scoring;

/// <summary>A query with what it needs to know about the documents of a culture.</summary>
internal abstract class Weight
{
    /// <summary>What goes through the documents of one segment; null when none of them matches.</summary>
    public abstract Scorer? CreateScorer(SegmentReader reader);

    /// <summary>Names the terms that make a document match, so that they can be marked in its text.</summary>
    public abstract void CollectTerms(ISet<string> terms);

    /// <summary>Why a document has its score.</summary>
    public abstract Explanation Explain(SegmentReader reader, int document);
}
