using ConsulateSite.Backoffice.Api;
using ConsulateSite.Insights.Opinions;
using Umbraco.Cms.Core.Models.Entities;

namespace ConsulateSite.Backoffice.Insights;

/// <summary>What a reader wrote about a document.</summary>
internal sealed record RemarkResponseModel(
    long Id, ReferenceByIdModel Document, string Name, string Culture, DateOnly Day, OpinionReason Reason, string Text)
{
    public static RemarkResponseModel Of(Remark remark, IDocumentEntitySlim document) => new(
        remark.Id,
        new ReferenceByIdModel(remark.Page),
        NamedDocuments.NameOf(document, remark.Culture),
        remark.Culture,
        remark.Day,
        remark.Reason,
        remark.Text);
}
