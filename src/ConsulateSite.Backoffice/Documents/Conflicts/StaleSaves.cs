using ConsulateSite.Backoffice.Documents.Models;
using ConsulateSite.Backoffice.Problems;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Documents.Conflicts;

/// <summary>Refuses a save that would overwrite what its author has not seen.</summary>
internal static class StaleSaves
{
    private const string Message =
        "Somebody else has changed this document since you opened it. Copy what you have written, reload the document and write it again.";

    /// <summary>Compares what the author has read with what there is. Who sends no marks has not read anything, and is let through.</summary>
    /// <param name="document">The document as it is.</param>
    /// <param name="variants">The languages of the save, with the marks that they had when they were read.</param>
    /// <param name="writable">Languages that the author may write; nothing else is overwritten.</param>
    /// <exception cref="OperationRefusedException">Something has changed in between (409).</exception>
    public static void Refuse(IContent document, IEnumerable<DocumentVariantRequestModel> variants, IReadOnlySet<string> writable)
    {
        List<(DocumentVariantRequestModel Variant, DraftMark? Mark)> read = [.. variants.Select(x => (x, DraftMark.Find(x.Flags)))];
        if (read.TrueForAll(x => x.Mark is null))
        {
            return;
        }

        bool overwrites = read
            .Where(x => x.Variant.Culture is null || writable.Contains(x.Variant.Culture))
            .Any(x => Exists(document, x.Variant.Culture) && x.Mark?.Own != DraftMark.Of(document, x.Variant.Culture).Own);
        // The languages of one page are read at different moments: after a save, those that were saved. One of them knows the latest.
        string shared = DraftMark.Of(document, culture: null).Shared;
        if (overwrites || read.TrueForAll(x => x.Mark?.Shared != shared))
        {
            throw new OperationRefusedException(OperationProblem.Conflict(Message), "ConcurrencyViolation");
        }
    }

    private static bool Exists(IContent document, string? culture) => culture is null || document.IsCultureAvailable(culture);
}
