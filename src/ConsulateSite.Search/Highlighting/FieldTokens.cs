using System.Runtime.InteropServices;
using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Highlighting;

/// <summary>The tokens of a field of one document, and which of them are marked.</summary>
/// <param name="Places">Where each token begins and ends.</param>
/// <param name="Marks">The tokens that are marked, in order, and which of the terms each is.</param>
internal readonly record struct FieldTokens(List<(int Start, int End)> Places, List<(int Token, int Term)> Marks)
{
    public static FieldTokens Of(Segment segment, int field, int document, string[] terms)
    {
        List<(int Position, int Term)> found = Positions(segment, field, document, terms);
        List<(int Start, int End)> places = [];
        List<(int Token, int Term)> marks = [];
        ReadOnlySpan<(int Position, int Term)> left = CollectionsMarshal.AsSpan(found);
        TokenOffsets.Enumerator tokens = segment.Offsets[field].Of(document);
        while (tokens.MoveNext())
        {
            while (left.Length > 0 && left[0].Position <= tokens.Position)
            {
                if (left[0].Position == tokens.Position)
                {
                    marks.Add((places.Count, left[0].Term));
                }

                left = left[1..];
            }

            places.Add((tokens.Start, tokens.End));
        }

        return new FieldTokens(places, marks);
    }

    private static List<(int Position, int Term)> Positions(Segment segment, int field, int document, string[] terms)
    {
        List<(int Position, int Term)> positions = [];
        FieldPostings postings = segment.Fields[field];
        for (int term = 0; term < terms.Length; term++)
        {
            int ordinal = segment.Terms.Find(terms[term]);
            int posting = ordinal < 0 ? -1 : postings.Find(ordinal, document);
            if (posting >= 0)
            {
                foreach (int position in postings.PositionsOf(posting))
                {
                    positions.Add((position, term));
                }
            }
        }

        positions.Sort();
        return positions;
    }
}
