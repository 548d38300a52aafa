namespace ConsulateSite.Search.Analysis.English;

/// <summary>Takes the <c>'s</c> of the possessive away.</summary>
internal sealed class PossessiveFilter : ITermFilter
{
    public int Apply(Span<char> term, int length) =>
        length >= 2 && term[length - 1] == 's' && (term[length - 2] is '\'' or '\u2019' or '\uFF07') ? length - 2 : length;
}
