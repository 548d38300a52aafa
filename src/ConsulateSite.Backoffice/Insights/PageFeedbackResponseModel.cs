using ConsulateSite.Backoffice.Api;
using ConsulateSite.Insights.Opinions;
using Umbraco.Cms.Core.Models.Entities;

namespace ConsulateSite.Backoffice.Insights;

/// <summary>What readers said of a document in a language, counted.</summary>
internal sealed record PageFeedbackResponseModel(
    ReferenceByIdModel Document,
    string Name,
    string Culture,
    long Useful,
    long NotUseful,
    IReadOnlyList<ReasonCountModel> Reasons)
{
    public static PageFeedbackResponseModel Of(PageOpinions page, IDocumentEntitySlim document) => new(
        new ReferenceByIdModel(page.Page),
        NamedDocuments.NameOf(document, page.Culture),
        page.Culture,
        page.Useful,
        page.NotUseful,
        [.. page.Reasons.OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key).Select(reason => new ReasonCountModel(reason.Key, reason.Value))]);
}
