using ConsulateSite.Search.Index;
using ConsulateSite.Search.Scoring;

namespace ConsulateSite.Search.Queries;

/// <summary>Documents that have a term with a certain beginning; the terms in most documents are taken, up to a limit.</summary>
/// <param name="Fields">The names of the fields.</param>
/// <param name="Prefix">The beginning, as the analysis would leave it.</param>
/// <param name="MaxExpansions">How many terms are taken at most.</param>
public sealed record PrefixQuery(IReadOnlyList<string> Fields, string Prefix, int MaxExpansions = 50) : Query
{
    internal override Weight CreateWeight(CultureReader reader, float boost)
    {
        int[] ordinals = [.. Fields.Select(reader.Schema.OrdinalOf)];
        IEnumerable<string> terms = TermExpansion.Prefix(reader, ordinals, Prefix).Take(MaxExpansions);
        return new DisjunctionMaxQuery([.. terms.Select(term => new CombinedFieldsQuery(Fields, term))]).CreateWeight(reader, boost * Boost);
    }
}
