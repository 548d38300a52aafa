using ConsulateSite.Search.Index;
using ConsulateSite.Search.Scoring;
using ConsulateSite.Search.Scoring.Weights;

namespace ConsulateSite.Search.Queries;

/// <summary>Documents that have several terms of a field in a certain order.</summary>
/// <param name="Field">The name of a text field.</param>
/// <param name="Terms">The terms and their positions relative to each other, so that stop words between them count.</param>
/// <param name="Slop">How far each term may stand from its place; 0 for the exact phrase.</param>
public sealed record PhraseQuery(string Field, IReadOnlyList<(string Term, int Position)> Terms, int Slop = 0) : Query
{
    /// <summary>A phrase of terms that follow each other.</summary>
    public PhraseQuery(string field, params string[] terms)
        : this(field, [.. terms.Select((term, position) => (term, position))])
    {
    }

    internal override Weight CreateWeight(CultureReader reader, float boost) =>
        new PhraseWeight(reader, reader.Schema.OrdinalOf(Field), Terms, Slop, boost * Boost);
}
