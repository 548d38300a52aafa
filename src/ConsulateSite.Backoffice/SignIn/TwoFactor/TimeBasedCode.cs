using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ConsulateSite.Backoffice.SignIn.TwoFactor;

/// <summary>Codes that change with the time (RFC 6238), with the values that all authenticator apps take for granted: SHA-1, 30 seconds, six digits.</summary>
internal static class TimeBasedCode
{
    private const int SecondsPerStep = 30;
    private const int Digits = 6;
    private const int Modulus = 1_000_000;

    // The clock of a phone may be half a minute wrong, and a code takes time to be entered.
    private const int Tolerance = 1;

    /// <summary>The number of the step that a moment is in.</summary>
    public static long StepAt(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / SecondsPerStep;

    /// <summary>The code of a step.</summary>
    public static string For(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The apps know no other algorithm; what is known against SHA-1 does not concern HMAC.
        byte[] hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        int number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue;
        return (number % Modulus).ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');
    }

    /// <summary>The step that a code belongs to, if it is the present one or the one before or after.</summary>
    public static long? FindStep(byte[] secret, string code, DateTimeOffset now)
    {
        long present = StepAt(now);
        byte[] entered = Encoding.UTF8.GetBytes(code);
        long? found = null;
        for (long step = present - Tolerance; step <= present + Tolerance; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(For(secret, step)), entered))
            {
                found = step;
            }
        }

        return found;
    }
}
