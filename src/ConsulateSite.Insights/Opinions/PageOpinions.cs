namespace ConsulateSite.Insights.Opinions;

/// <summary>What readers said of a page in a language, counted.</summary>
/// <param name="Page">The key of the document.</param>
/// <param name="Culture">The language in which it was read.</param>
/// <param name="Useful">How many found it useful.</param>
/// <param name="Reasons">How many did not, by reason; reasons that nobody gave are not there.</param>
public sealed record PageOpinions(Guid Page, string Culture, long Useful, IReadOnlyDictionary<OpinionReason, long> Reasons)
{
    // The quantile of the normal distribution for 95 %.
    private const double Quantile = 1.96;

    /// <summary>How many found it of no use.</summary>
    public long NotUseful => Reasons.Values.Sum();

    /// <summary>How many answered.</summary>
    public long Total => Useful + NotUseful;

    /// <summary>
    /// How much the page needs work, from 0 to 1: the share of readers for whom it was of no use that is certain at least, after Wilson.
    /// One complaint out of one counts for less than thirty out of sixty.
    /// </summary>
    public double NeedOfWork
    {
        get
        {
            if (Total == 0)
            {
                return 0;
            }

            double share = (double)NotUseful / Total;
            double square = Quantile * Quantile / Total;
            double margin = Quantile * Math.Sqrt(((share * (1 - share)) + (square / 4)) / Total);
            return Math.Max(0, (share + (square / 2) - margin) / (1 + square));
        }
    }
}
