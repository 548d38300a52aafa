using Umbraco.Cms.Core.Actions;

namespace ConsulateSite.Backoffice.Documents.Notifications;

/// <summary>The words of mails about changes, in one language.</summary>
/// <param name="Subject">What was done (0) to which document (1).</param>
/// <param name="Introduction">Who (0) did what (1).</param>
/// <param name="More">How many other documents (0) it was done to as well.</param>
/// <param name="Why">Why the reader gets the mail.</param>
/// <param name="Actions">What was done, by the letters of Umbraco's actions.</param>
internal sealed record ChangeMailTexts(string Subject, string Introduction, string More, string Why, IReadOnlyDictionary<string, string> Actions)
{
    private static readonly ChangeMailTexts Arabic = new(
        "{0}: {1}",
        "{0} — {1}:",
        "ووثائق أخرى عددها {0}.",
        "تصلك هذه الرسالة لأنك طلبت إشعارات عن هذه الوثيقة أو عن وثيقة فوقها. يمكنك تغيير ذلك من قائمة الوثيقة.",
        Words("إنشاء", "تعديل", "نشر", "إلغاء نشر", "نقل", "نسخ", "رمي في سلة المحذوفات", "استعادة من سلة المحذوفات", "رجوع إلى نسخة سابقة", "ترتيب"));

    private static readonly ChangeMailTexts French = new(
        "{0} : {1}",
        "{0} — {1} :",
        "et {0} autres documents.",
        "Vous recevez ce message parce que vous avez demandé des notifications pour ce document ou pour un document au-dessus. Le menu du document permet de changer cela.",
        Words("Création", "Modification", "Publication", "Dépublication", "Déplacement", "Copie", "Mise à la corbeille", "Restauration", "Retour à une version antérieure", "Tri"));

    private static readonly ChangeMailTexts English = new(
        "{0}: {1}",
        "{0} — {1}:",
        "and {0} other documents.",
        "You get this message because you asked for notifications about this document or one above it. The document's menu lets you change that.",
        Words("Created", "Changed", "Published", "Unpublished", "Moved", "Copied", "Moved to the recycle bin", "Restored", "Rolled back", "Sorted"));

    /// <summary>The words for the language of a user's backoffice, such as <c>fr-FR</c>.</summary>
    public static ChangeMailTexts For(string? language) => language?.Split('-')[0].ToLowerInvariant() switch
    {
        "ar" => Arabic,
        "fr" => French,
        _ => English,
    };

    private static Dictionary<string, string> Words(
        string created, string changed, string published, string unpublished, string moved, string copied, string deleted, string restored, string rolledBack, string sorted) =>
        new(StringComparer.Ordinal)
        {
            [ActionNew.ActionLetter] = created,
            [ActionUpdate.ActionLetter] = changed,
            [ActionPublish.ActionLetter] = published,
            [ActionUnpublish.ActionLetter] = unpublished,
            [ActionMove.ActionLetter] = moved,
            [ActionCopy.ActionLetter] = copied,
            [ActionDelete.ActionLetter] = deleted,
            [ActionRestore.ActionLetter] = restored,
            [ActionRollback.ActionLetter] = rolledBack,
            [ActionSort.ActionLetter] = sorted,
        };
}
