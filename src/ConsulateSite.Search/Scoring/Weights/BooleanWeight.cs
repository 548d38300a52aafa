using ConsulateSite.Search.Index;
using ConsulateSite.Search.Queries;
using ConsulateSite.Search.Scoring.Scorers;

namespace ConsulateSite.Search.Scoring.Weights;

/// <summary>Several clauses together.</summary>
internal sealed class BooleanWeight((Weight Weight, Occur Occur)[] clauses, int minimumShouldMatch) : Weight
{
    private bool HasRequired => clauses.Any(clause => clause.Occur is Occur.Must or Occur.Filter);

    // Without anything that must match, something has to match at all.
    private int Minimum => Math.Max(minimumShouldMatch, HasRequired ? 0 : 1);

    public override Scorer? CreateScorer(SegmentReader reader)
    {
        List<Scorer> required = [];
        List<Scorer> filters = [];
        List<Scorer> optional = [];
        List<Scorer> prohibited = [];
        foreach ((Weight weight, Occur occur) in clauses)
        {
            Scorer? scorer = weight.CreateScorer(reader);
            if (scorer is null && (occur is Occur.Must or Occur.Filter))
            {
                return null;
            }

            if (scorer is not null)
            {
                (occur switch { Occur.Must => required, Occur.Filter => filters, Occur.MustNot => prohibited, _ => optional }).Add(scorer);
            }
        }

        if (optional.Count < Minimum)
        {
            return null;
        }

        bool plain = required.Count + filters.Count + prohibited.Count == 0 && Minimum <= 1;
        return (plain, optional.Count) switch
        {
            (true, 1) => optional[0],
            (true, _) => new DisjunctionScorer([.. optional]),
            _ => new BooleanScorer([.. required], [.. filters], [.. optional], [.. prohibited], Minimum),
        };
    }

    public override void CollectTerms(ISet<string> terms)
    {
        foreach ((Weight weight, Occur occur) in clauses)
        {
            if (occur is Occur.Must or Occur.Should)
            {
                weight.CollectTerms(terms);
            }
        }
    }

    public override Explanation Explain(SegmentReader reader, int document)
    {
        List<Explanation> details = [];
        bool matches = true;
        int optional = 0;
        float score = 0;
        foreach ((Weight weight, Occur occur) in clauses)
        {
            Explanation detail = weight.Explain(reader, document);
            matches &= occur switch { Occur.Must or Occur.Filter => detail.Matches, Occur.MustNot => !detail.Matches, _ => true };
            if (detail.Matches && (occur is Occur.Must or Occur.Should))
            {
                optional += occur == Occur.Should ? 1 : 0;
                score += detail.Value;
                details.Add(detail);
            }
        }

        return matches && optional >= Minimum ? Explanation.Of(score, "the sum of", details) : Explanation.NoMatch("the clauses do not match", details);
    }
}
