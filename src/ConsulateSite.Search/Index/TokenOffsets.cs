namespace ConsulateSite.Search.Index;

/// <summary>
/// For every token of a field its position and its place in the text, so that highlighting need not analyse again. A
/// token takes two or three bytes: the gap before it (with a bit that says whether a position was left out), its length.
/// </summary>
internal sealed class TokenOffsets
{
    /// <summary>The tokens of all documents.</summary>
    public required byte[] Data { get; init; }

    /// <summary>For each document the place of its first token in <see cref="Data"/>, and one more.</summary>
    public required int[] Starts { get; init; }

    /// <summary>The tokens of one document.</summary>
    public Enumerator Of(int document) => new(Data.AsSpan(Starts[document], Starts[document + 1] - Starts[document]));

    internal ref struct Enumerator(ReadOnlySpan<byte> data)
    {
        private readonly ReadOnlySpan<byte> _data = data;
        private int _at;

        public int Position { get; private set; } = -1;

        public int Start { get; private set; }

        public int End { get; private set; }

        public bool MoveNext()
        {
            if (_at >= _data.Length)
            {
                return false;
            }

            int gap = Read();
            Start = End + (gap >> 1);
            Position += (gap & 1) == 0 ? 1 : Read();
            End = Start + Read();
            return true;
        }

        private int Read()
        {
            int value = 0;
            for (int shift = 0; ; shift += 7)
            {
                byte part = _data[_at++];
                value |= (part & 0x7F) << shift;
                if (part < 0x80)
                {
                    return value;
                }
            }
        }
    }
}
