using System.Text;

namespace ConsulateSite.Search.Analysis.Filters;

/// <summary>Latin letters without accents; the ligatures œ and æ become two letters.</summary>
internal sealed class AccentFilter : ITermFilter
{
    private const char First = '\u00DF';
    private const char Last = '\u024F';

    private static readonly char[] Plain = Load();

    public int Apply(Span<char> term, int length)
    {
        for (int index = 0; index < length; index++)
        {
            char letter = term[index];
            if (letter is < First or > Last)
            {
                continue;
            }

            string? pair = letter switch { 'œ' => "oe", 'æ' => "ae", 'ß' => "ss", _ => null };
            if (pair is not null && length < term.Length)
            {
                term[(index + 1)..length].CopyTo(term[(index + 2)..]);
                pair.CopyTo(term[index..]);
                index++;
                length++;
            }
            else
            {
                term[index] = Plain[letter - First];
            }
        }

        return length;
    }

    private static char[] Load()
    {
        char[] map = new char[Last - First + 1];
        for (int letter = First; letter <= Last; letter++)
        {
            string parts = ((char)letter).ToString().Normalize(NormalizationForm.FormD);
            map[letter - First] = char.IsAsciiLetter(parts[0]) ? parts[0] : (char)letter;
        }

        map['ø' - First] = 'o';
        map['ł' - First] = 'l';
        map['đ' - First] = 'd';
        map['ı' - First] = 'i';
        return map;
    }
}
