using System.Runtime.InteropServices;
using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Highlighting;

/// <summary>
/// The tokens of a field of one document, and which of them are marked. It is filled anew for each field, because lists that grow from
/// nothing for every result cost more than everything else.
/// </summary>
internal sealed class FieldTokens
{
    private readonly List<(int Position, int Term)> _found = [];

    /// <summary>Where each token begins and ends.</summary>
    public List<(int Start, int End)> Places { get; } = [];

    /// <summary>The tokens that are marked, in order, and which of the terms each is.</summary>
    public List<(int Token, int Term)> Marks { get; } = [];

    /// <summary>Takes the tokens of a field in the place of those that are there.</summary>
    /// <param name="segment">Where the document is.</param>
    /// <param name="field">The ordinal of the field.</param>
    /// <param name="document">The place of the document.</param>
    /// <param name="terms">The ordinals of the terms in the segment; negative for those that it does not have.</param>
    public void Read(Segment segment, int field, int document, int[] terms)
    {
        Places.Clear();
        Marks.Clear();
        FindPositions(segment.Fields[field], document, terms);
        ReadOnlySpan<(int Position, int Term)> left = CollectionsMarshal.AsSpan(_found);
        TokenOffsets.Enumerator tokens = segment.Offsets[field].Of(document);
        while (tokens.MoveNext())
        {
            while (left.Length > 0 && left[0].Position <= tokens.Position)
            {
                if (left[0].Position == tokens.Position)
                {
                    Marks.Add((Places.Count, left[0].Term));
                }

                left = left[1..];
            }

            Places.Add((tokens.Start, tokens.End));
        }
    }

    private void FindPositions(FieldPostings postings, int document, int[] terms)
    {
        _found.Clear();
        for (int term = 0; term < terms.Length; term++)
        {
            int posting = terms[term] < 0 ? -1 : postings.Find(terms[term], document);
            if (posting >= 0)
            {
                foreach (int position in postings.PositionsOf(posting))
                {
                    _found.Add((position, term));
                }
            }
        }

        _found.Sort();
    }
}
