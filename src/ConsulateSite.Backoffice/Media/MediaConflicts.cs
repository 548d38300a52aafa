using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Problems;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Media;

/// <summary>
/// Refuses a save that would overwrite what its author has not seen. The client sends back when the medium had changed last. That
/// moment is moved on by sorting and moving too, so what counts is the last save in the medium's log.
/// </summary>
internal sealed class MediaConflicts(IAuditService audit)
{
    private const string Message =
        "Somebody else has changed this medium since you opened it. Copy what you have written, reload the medium and write it again.";

    private static readonly AuditType[] Saves = [AuditType.New, AuditType.Save];

    // A save is logged a moment after it happened.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(1);

    /// <summary>Compares the moments. Who sends none has not read anything, and is let through.</summary>
    /// <exception cref="OperationRefusedException">The medium was saved in between (409).</exception>
    public async Task RefuseStaleAsync(Guid medium, IEnumerable<MediaVariantRequestModel> variants)
    {
        if (variants.Max(variant => variant.UpdateDate) is not { } read)
        {
            return;
        }

        PagedModel<IAuditItem> saves =
            await audit.GetItemsByKeyAsync(medium, UmbracoObjectTypes.Media, 0, 1, Direction.Descending, auditTypeFilter: Saves);
        if (saves.Items.Any(save => save.CreateDate.ToOffset() > read + Tolerance))
        {
            throw new OperationRefusedException(OperationProblem.Conflict(Message), "ConcurrencyViolation");
        }
    }
}
