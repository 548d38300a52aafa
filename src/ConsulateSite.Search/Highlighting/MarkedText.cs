using System.Buffers;
using System.Text;

namespace ConsulateSite.Search.Highlighting;

/// <summary>
/// Text as HTML, with marks. Runs of white space become one space. Signs that open or close an embedding of direction are left
/// out, for a part of a text could have one without the other and turn the rest of the page around.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="html">Where the HTML is put together; what is in it goes.</param>
internal readonly struct MarkedText(string text, StringBuilder html)
{
    private const char Ellipsis = '…';

    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u0085\u00A0\u2028\u2029\u200B\uFEFF"
        + new string([.. Enumerable.Range(0, 32).Select(code => (char)code)]));

    private readonly StringBuilder _html = html.Clear();

    /// <summary>Appends a part of the text.</summary>
    public void Append(FieldTokens tokens, int from, int to)
    {
        int at = from;
        int last = -1;
        foreach ((int token, _) in tokens.Marks)
        {
            (int start, int end) = tokens.Places[token];
            if (token == last || start < at || end > to)
            {
                continue;
            }

            last = token;
            Encode(text.AsSpan(at, start - at));
            _html.Append("<mark>");
            Encode(text.AsSpan(start, end - start));
            _html.Append("</mark>");
            at = end;
        }

        Encode(text.AsSpan(at, to - at));
    }

    public void AppendEllipsis(bool isCut)
    {
        if (isCut)
        {
            _html.Append(Ellipsis);
        }
    }

    public override string ToString() => _html.ToString();

    private void Encode(ReadOnlySpan<char> part)
    {
        while (!part.IsEmpty)
        {
            int special = part.IndexOfAny(Special);
            if (special < 0)
            {
                _html.Append(part);
                return;
            }

            _html.Append(part[..special]);
            EncodeSpecial(part[special]);
            part = part[(special + 1)..];
        }
    }

    private void EncodeSpecial(char letter)
    {
        switch (letter)
        {
            case '&':
                _html.Append("&amp;");
                break;
            case '<':
                _html.Append("&lt;");
                break;
            case '>':
                _html.Append("&gt;");
                break;
            case '"':
                _html.Append("&quot;");
                break;
            case '\'':
                _html.Append("&#39;");
                break;
            default:
                if (char.IsWhiteSpace(letter) && _html.Length > 0 && _html[^1] != ' ')
                {
                    _html.Append(' ');
                }

                break;
        }
    }
}
