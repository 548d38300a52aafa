using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Documents.Publishing;

/// <summary>What the statuses of publishing mean to an editor.</summary>
internal static class PublishingProblems
{
    private const int Bad = StatusCodes.Status400BadRequest;

    public static readonly OperationProblemTable<ContentPublishingOperationStatus> Table = new()
    {
        { ContentPublishingOperationStatus.CancelledByEvent, Bad, "Cancelled", "A rule of this site does not allow it." },
        { ContentPublishingOperationStatus.ContentInvalid, Bad, "Not complete", "Some values are missing or not valid. Open the document and correct them." },
        { ContentPublishingOperationStatus.NothingToPublish, Bad, "Nothing to publish", "What is on the site is up to date." },
        { ContentPublishingOperationStatus.MandatoryCultureMissing, Bad, "Language missing", "A language without which the document cannot be published is missing." },
        { ContentPublishingOperationStatus.HasExpired, Bad, "Expired", "The document was to disappear before now. Change its schedule first." },
        { ContentPublishingOperationStatus.CultureHasExpired, Bad, "Expired", "A language was to disappear before now. Change its schedule first." },
        { ContentPublishingOperationStatus.AwaitingRelease, Bad, "Scheduled", "The document is scheduled to appear later. Change its schedule first." },
        { ContentPublishingOperationStatus.CultureAwaitingRelease, Bad, "Scheduled", "A language is scheduled to appear later. Change its schedule first." },
        { ContentPublishingOperationStatus.InTrash, Bad, "In the recycle bin", "Restore the document first." },
        { ContentPublishingOperationStatus.InvalidCulture, Bad, "Unknown language", "The site does not have one of the languages." },
        { ContentPublishingOperationStatus.CannotPublishInvariantWhenVariant, Bad, "No language named", "The document has languages. Name those to publish." },
        { ContentPublishingOperationStatus.CannotPublishVariantWhenNotVariant, Bad, "No such language", "The document has one version for all languages." },
        { ContentPublishingOperationStatus.CultureMissing, Bad, "Language missing", "The document does not exist in one of the languages." },
        { ContentPublishingOperationStatus.PathNotPublished, Bad, "Not reachable", "A page above this one is not published. Publish that one first." },
        { ContentPublishingOperationStatus.ConcurrencyViolation, StatusCodes.Status409Conflict, "Changed by somebody else", "Reload the document and try again." },
        { ContentPublishingOperationStatus.UnsavedChanges, Bad, "Not saved", "Save the document first." },
        { ContentPublishingOperationStatus.UnpublishTimeNeedsToBeAfterPublishTime, Bad, "Schedule not valid", "A document cannot disappear before it appears." },
        { ContentPublishingOperationStatus.UpublishTimeNeedsToBeInFuture, Bad, "Schedule not valid", "The time to disappear has passed." },
        { ContentPublishingOperationStatus.PublishTimeNeedsToBeInFuture, Bad, "Schedule not valid", "The time to appear has passed." },
        { ContentPublishingOperationStatus.FailedBranch, Bad, "Not all published", "Some of the documents could not be published." },
        { ContentPublishingOperationStatus.CannotUnpublishWhenReferenced, Bad, "In use", "Other documents refer to this one." },
    };
}
