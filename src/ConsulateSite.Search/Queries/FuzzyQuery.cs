using ConsulateSite.Search.Index;
using ConsulateSite.Search.Scoring;

namespace ConsulateSite.Search.Queries;

/// <summary>Documents that have a term like the given one; the further a term is from it, the less it counts.</summary>
/// <param name="Fields">The names of the fields.</param>
/// <param name="Term">As the analysis leaves it.</param>
/// <param name="MaxEdits">How many letters may be missing, too many, different or exchanged: 0 to 2.</param>
/// <param name="PrefixLength">So many letters at the beginning must be the same.</param>
/// <param name="MaxExpansions">How many terms are taken at most.</param>
public sealed record FuzzyQuery(IReadOnlyList<string> Fields, string Term, int MaxEdits = 2, int PrefixLength = 1, int MaxExpansions = 50) : Query
{
    internal override Weight CreateWeight(CultureReader reader, float boost)
    {
        int[] ordinals = [.. Fields.Select(reader.Schema.OrdinalOf)];
        Query[] alternatives =
        [
            .. TermExpansion.Fuzzy(reader, ordinals, Term, MaxEdits, PrefixLength).Take(MaxExpansions)
                .Select(found => new CombinedFieldsQuery(Fields, found.Term) { Boost = 1 - ((float)found.Edits / Math.Max(2, Math.Min(Term.Length, found.Term.Length))) }),
        ];
        return new DisjunctionMaxQuery(alternatives).CreateWeight(reader, boost * Boost);
    }
}
