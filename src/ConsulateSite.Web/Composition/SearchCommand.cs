using System.CommandLine;
using System.Globalization;
using System.Text;
using ConsulateSite.Search.Analysis;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Site;
using ConsulateSite.Web.Indexing;

namespace ConsulateSite.Web.Composition;

/// <summary>The commands <c>search rebuild</c>, <c>search eval file</c> and <c>search analyze --culture ar</c>.</summary>
internal static class SearchCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Makes the command. Its exit code is 1 when a file cannot be used or a running site does not answer, else 0.</summary>
    /// <param name="boot">Boots the site as far as its services work; called only when a command needs them.</param>
    public static Command Create(Func<CancellationToken, Task<ContentIndex>> boot)
    {
        Command rebuild = new("rebuild", "Builds the search index anew from the published content and writes it to the data directory; a running site is asked to do so.");
        rebuild.SetAction(async (parsed, token) =>
            await SearchRebuild.RunAsync(await boot(token), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, token));

        Argument<string> file = new("file") { Description = "Lines of query, culture and the code of the page that answers it, with tabs between them." };
        Command eval = new("eval", "Asks queries of the site's search and says how well they find the page that answers them.") { file };
        eval.SetAction((parsed, token) => EvaluateAsync(parsed, parsed.GetValue(file)!, boot, token));

        Option<string> culture = new("--culture", "-c") { Description = "The language of the text, such as ar.", Required = true };
        Option<bool> extended = new("--extended", "-x") { Description = "With what the site's analysis does beyond Lucene's." };
        Command analyze = new("analyze", "Reads text from the standard input and writes its terms: term, start, end, position increment.") { culture, extended };
        analyze.SetAction((parsed, token) => AnalyzeAsync(parsed.GetValue(culture)!, parsed.GetValue(extended), token));

        return new Command("search", "Looks after the search of the site.") { rebuild, eval, analyze };
    }

    private static async Task<int> EvaluateAsync(ParseResult parsed, string file, Func<CancellationToken, Task<ContentIndex>> boot, CancellationToken cancellationToken)
    {
        TextWriter output = parsed.InvocationConfiguration.Output;
        try
        {
            string[] lines = await File.ReadAllLinesAsync(file, cancellationToken);
            ContentIndex index = await boot(cancellationToken);
            index.Open(cancellationToken);
            SearchEvaluation evaluation = SearchEvaluation.Of(index.Search, lines, CodeOf);
            foreach (EvaluatedQuery failed in evaluation.Failures)
            {
                await output.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{failed.Culture}\t{failed.Text}\texpected {string.Join(' ', failed.Expected)}\trank {failed.Rank}\tbest {failed.Best ?? "nothing"}"));
            }

            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"queries {evaluation.Queries.Count}, success@1 {evaluation.SuccessAt(1):F3}, success@3 {evaluation.SuccessAt(3):F3}, MRR {evaluation.MeanReciprocalRank:F3}"));
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static async Task<int> AnalyzeAsync(string culture, bool extended, CancellationToken cancellationToken)
    {
        using StreamReader input = new(Console.OpenStandardInput(), Utf8);
        string text = await input.ReadToEndAsync(cancellationToken);
        await using StreamWriter output = new(Console.OpenStandardOutput(), Utf8);
        Analyzer analyzer = Analyzers.For(Analyzers.LanguageOf(culture), extended ? AnalyzerExtensions.All : AnalyzerExtensions.None);
        foreach (Token token in analyzer.Analyze(text))
        {
            await output.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{token.Term}\t{token.Start}\t{token.End}\t{token.PositionIncrement}\n"));
        }

        return 0;
    }

    private static string CodeOf(SearchDocument document) => document.Keywords.GetValueOrDefault(PageFields.Code)?[0] ?? document.Id;
}
