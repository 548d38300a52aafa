using System.Numerics;

namespace ConsulateSite.Search.Scoring;

/// <summary>The length of a field in one byte, exact up to 40 tokens and with three significant bits above, as Lucene keeps it.</summary>
internal static class LengthCode
{
    // Codes that the scale of four bits leaves unused at its upper end are spent on exact small numbers.
    private const int Exact = 24;

    public static byte Encode(int length) => (byte)(length < Exact ? length : Exact + Scale(length - Exact));

    public static int Decode(byte code) => code < Exact ? code : Exact + Unscale(code - Exact);

    private static int Scale(int value)
    {
        int bits = 32 - BitOperations.LeadingZeroCount((uint)value);
        int shift = bits - 4;
        return bits < 4 ? value : ((value >>> shift) & 7) | ((shift + 1) << 3);
    }

    private static int Unscale(int code)
    {
        int shift = (code >> 3) - 1;
        return shift < 0 ? code : ((code & 7) | 8) << shift;
    }
}
