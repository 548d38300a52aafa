using ConsulateSite.Insights.Opinions;

namespace ConsulateSite.Web.Features.Feedback;

/// <summary>The question whether a page was useful.</summary>
/// <param name="Page">The key of the document.</param>
/// <param name="Culture">The language of the page.</param>
internal sealed record FeedbackForm(Guid Page, string Culture)
{
    /// <summary>The name of the field with the key of the document.</summary>
    public const string PageField = "page";

    /// <summary>The name of the field with the language.</summary>
    public const string CultureField = "culture";

    /// <summary>The name of the field that says that the page was of no use, and why.</summary>
    public const string ReasonField = "reason";

    /// <summary>The name of the field with the reader's own words.</summary>
    public const string RemarkField = "remark";

    /// <summary>The name of the field that readers do not see and programs fill in.</summary>
    public const string TrapField = "website";

    /// <summary>The part of the page that tells that an opinion has come.</summary>
    public const string Thanks = "feedback-thanks";

    /// <summary>The part of the page that tells that an opinion could not be kept.</summary>
    public const string Failed = "feedback-failed";

    /// <summary>Why a page may be of no use, as it is offered.</summary>
    public static IReadOnlyList<OpinionReason> Reasons { get; } = Enum.GetValues<OpinionReason>();

    /// <summary>Reads what a reader sent; <c>null</c> when it cannot be understood.</summary>
    public static Opinion? Read(IFormCollection fields)
    {
        if (!Guid.TryParse(fields[PageField], out Guid page) || fields[CultureField] is not [{ Length: > 0 } culture])
        {
            return null;
        }

        return fields[ReasonField] switch
        {
            [] => new Opinion(page, culture),
            [{ } named] when Reasons.Any(known => known.ToString() == named) => new Opinion(page, culture, Enum.Parse<OpinionReason>(named), fields[RemarkField]),
            _ => null,
        };
    }
}
