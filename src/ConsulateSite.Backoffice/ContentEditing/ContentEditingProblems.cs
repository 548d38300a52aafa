using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.ContentEditing;

/// <summary>What the statuses of editing documents and media mean to an editor.</summary>
internal static class ContentEditingProblems
{
    private const int Bad = StatusCodes.Status400BadRequest;

    public static readonly OperationProblemTable<ContentEditingOperationStatus> Table = new()
    {
        { ContentEditingOperationStatus.PropertyValidationError, Bad, "Validation failed", "Some values are missing or not valid." },
        { ContentEditingOperationStatus.NotAllowed, Bad, "Not allowed here", "The type of the item does not allow it at this place." },
        { ContentEditingOperationStatus.ParentInvalid, Bad, "Not possible here", "An item cannot lie below itself, nor below one that does not take it." },
        { ContentEditingOperationStatus.InTrash, Bad, "In the recycle bin", "Restore the item first." },
        { ContentEditingOperationStatus.NotInTrash, Bad, "Not in the recycle bin", "Only what is in the recycle bin can be restored or deleted from there." },
        { ContentEditingOperationStatus.SortingInvalid, Bad, "Order not valid", "The new order does not fit what there is now. Reload and try again." },
        { ContentEditingOperationStatus.DuplicateKey, Bad, "Exists already", "There is an item with this identifier already." },
        { ContentEditingOperationStatus.DuplicateName, Bad, "Name taken", "There is an item with this name at the same place already." },
        { ContentEditingOperationStatus.CannotDeleteWhenReferenced, Bad, "In use", "The item is in use and cannot be deleted." },
        { ContentEditingOperationStatus.CannotMoveToRecycleBinWhenReferenced, Bad, "In use", "The item is in use and cannot be moved to the recycle bin." },
        { ContentEditingOperationStatus.InvalidCulture, Bad, "Unknown language", "The site does not have one of the languages." },
        { ContentEditingOperationStatus.ContentTypeCultureVarianceMismatch, Bad, "Languages do not fit", "The names do not fit the type: it has one name for all languages, or one for each." },
        { ContentEditingOperationStatus.PropertyTypeCultureVarianceMismatch, Bad, "Languages do not fit", "A value does not fit its property: it has one value for all languages, or one for each." },
    };
}
