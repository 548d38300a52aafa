using System.Runtime.InteropServices;
using ConsulateSite.Search.Analysis;
using ConsulateSite.Search.Scoring;

namespace ConsulateSite.Search.Index;

/// <summary>Collects the tokens of one field, document by document, and sorts them by term at the end.</summary>
internal sealed class FieldBuilder(TermCollector terms) : ITokenSink
{
    private readonly List<int> _terms = [];
    private readonly List<int> _positions = [];
    private readonly List<int> _ends = [];
    private readonly List<byte> _norms = [];
    private readonly List<byte> _offsets = [];
    private readonly List<int> _offsetStarts = [0];
    private int _position = -1;
    private int _end;
    private int _documents;

    public void Take(scoped ReadOnlySpan<char> term, int start, int end, int positionIncrement)
    {
        _position += positionIncrement;
        _terms.Add(terms.IdOf(term));
        _positions.Add(_position);
        WriteOffset(((start - _end) << 1) | (positionIncrement == 1 ? 0 : 1));
        if (positionIncrement != 1)
        {
            WriteOffset(positionIncrement);
        }

        WriteOffset(end - start);
        _end = end;
    }

    /// <summary>The values of a keyword field, which have no place in a text.</summary>
    public void TakeKeywords(IReadOnlyList<string> values)
    {
        foreach (string value in values)
        {
            _terms.Add(terms.IdOf(value));
            _positions.Add(++_position);
        }
    }

    /// <summary>What follows belongs to the next document.</summary>
    public void EndDocument()
    {
        int length = _terms.Count - (_ends.Count == 0 ? 0 : _ends[^1]);
        _documents += length > 0 ? 1 : 0;
        _ends.Add(_terms.Count);
        _norms.Add(LengthCode.Encode(length));
        _offsetStarts.Add(_offsets.Count);
        _position = -1;
        _end = 0;
    }

    public TokenOffsets BuildOffsets() => new() { Data = [.. _offsets], Starts = [.. _offsetStarts] };

    /// <param name="ordinals">The place of each collected term among the sorted ones.</param>
    public FieldPostings BuildPostings(int[] ordinals)
    {
        int[] termStarts = new int[ordinals.Length + 1];
        int[] frequencies = new int[ordinals.Length];
        Count(ordinals, termStarts, frequencies);
        int[] documents = new int[termStarts[^1]];
        int[] positionStarts = new int[documents.Length + 1];
        int[] positions = new int[_terms.Count];
        Fill(ordinals, termStarts, frequencies, documents, positionStarts, positions);
        return new FieldPostings
        {
            TermStarts = termStarts,
            Documents = documents,
            PositionStarts = positionStarts,
            Positions = positions,
            Norms = [.. _norms],
            DocumentCount = _documents,
            TokenCount = _terms.Count,
        };
    }

    private void Count(int[] ordinals, int[] termStarts, int[] frequencies)
    {
        int[] last = new int[ordinals.Length];
        Array.Fill(last, -1);
        ReadOnlySpan<int> tokens = CollectionsMarshal.AsSpan(_terms);
        int token = 0;
        for (int document = 0; document < _ends.Count; document++)
        {
            for (; token < _ends[document]; token++)
            {
                int term = ordinals[tokens[token]];
                frequencies[term]++;
                if (last[term] != document)
                {
                    last[term] = document;
                    termStarts[term + 1]++;
                }
            }
        }

        for (int term = 0; term < ordinals.Length; term++)
        {
            termStarts[term + 1] += termStarts[term];
        }
    }

    private void Fill(int[] ordinals, int[] termStarts, int[] frequencies, int[] documents, int[] positionStarts, int[] positions)
    {
        int[] nextPosting = termStarts[..^1];
        int[] nextPosition = StartsOf(frequencies);
        ReadOnlySpan<int> tokens = CollectionsMarshal.AsSpan(_terms);
        int token = 0;
        for (int document = 0; document < _ends.Count; document++)
        {
            for (; token < _ends[document]; token++)
            {
                int term = ordinals[tokens[token]];
                int posting = nextPosting[term];
                if (posting == termStarts[term] || documents[posting - 1] != document)
                {
                    documents[posting] = document;
                    positionStarts[posting] = nextPosition[term];
                    nextPosting[term]++;
                }

                positions[nextPosition[term]++] = _positions[token];
            }
        }

        positionStarts[^1] = positions.Length;
    }

    private static int[] StartsOf(int[] counts)
    {
        int[] starts = new int[counts.Length];
        int sum = 0;
        for (int index = 0; index < counts.Length; index++)
        {
            starts[index] = sum;
            sum += counts[index];
        }

        return starts;
    }

    private void WriteOffset(int value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            _offsets.Add((byte)(value | 0x80));
        }

        _offsets.Add((byte)value);
    }
}
