using System.Globalization;
using System.Text;

namespace ConsulateSite.Backoffice.SignIn.TwoFactor;

/// <summary>Codes as people enter them: in groups, in small letters, with the digits of their keyboard.</summary>
internal static class EnteredCode
{
    /// <summary>What is meant: digits as 0 to 9, capital letters, nothing between them.</summary>
    public static string Clean(string code)
    {
        StringBuilder clean = new(code.Length);
        foreach (char character in code)
        {
            int digit = CharUnicodeInfo.GetDecimalDigitValue(character);
            if (digit >= 0)
            {
                clean.Append((char)('0' + digit));
            }
            else if (char.IsLetter(character))
            {
                clean.Append(char.ToUpperInvariant(character));
            }
        }

        return clean.ToString();
    }
}
