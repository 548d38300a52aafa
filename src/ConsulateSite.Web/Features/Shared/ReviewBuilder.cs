using System.Globalization;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Says where a page's facts come from and who answers for them.</summary>
internal static class ReviewBuilder
{
    /// <summary>Builds the review of a page.</summary>
    public static ReviewViewModel Build(IReviewed content, PageContext page) => new()
    {
        Sources = [.. content.Sources(page.Culture).Select(source => Source(source, page))],
        Uncertain = content.Uncertain(page.Culture),
        Lines = [.. Lines(content, page)],
    };

    private static SourceViewModel Source(SourceBlock source, PageContext page)
    {
        WebLink? link = WebLink.Create(source.Title(page.Culture), source.Url);
        return new SourceViewModel(
            link?.Text ?? source.Title(page.Culture) ?? source.Url ?? string.Empty,
            link?.Address,
            source.Year?.ToString(CultureInfo.InvariantCulture) ?? page.Texts["Procedure.SourceUndated"],
            source.Kind is { } kind ? page.Texts[ChoiceWords.Key("Certainty", kind)].Value : null);
    }

    private static IEnumerable<string> Lines(IReviewed content, PageContext page)
    {
        if (content.ReviewedOn is { } reviewed)
        {
            yield return page.Texts["Procedure.ReviewedOn", page.Formats.Date(reviewed)];
        }

        if (content.NextReview is { } next)
        {
            yield return page.Texts["Procedure.NextReview", page.Formats.Date(next)];
        }

        if (content.Owner(page.Culture) is { } owner)
        {
            yield return page.Texts["Procedure.Owner", owner];
        }
    }
}
