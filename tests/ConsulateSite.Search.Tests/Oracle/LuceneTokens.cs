using System.Globalization;
using System.Text;
using ConsulateSite.Search.Analysis;

namespace ConsulateSite.Search.Tests.Oracle;

/// <summary>Our tokens of a line, written as the Java harness writes those of Lucene.</summary>
internal static class LuceneTokens
{
    public static string Of(Analyzer analyzer, string line)
    {
        StringBuilder text = new();
        foreach (Token token in analyzer.Analyze(line))
        {
            text.Append(text.Length > 0 ? "\t" : string.Empty)
                .Append(CultureInfo.InvariantCulture, $"{token.Term}/{token.Start}-{token.End}+{token.PositionIncrement}");
        }

        return text.ToString();
    }
}
