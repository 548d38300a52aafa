namespace ConsulateSite.Backoffice.Mail;

/// <summary>The words of mails to users, in one language.</summary>
internal sealed record AccountMailTexts(string ForgottenSubject, string ForgottenBody, string InvitationSubject, string InvitationBody)
{
    private static readonly AccountMailTexts Arabic = new(
        "كلمة سر جديدة",
        "طلب أحدهم كلمة سر جديدة لحسابك في إدارة الموقع. إن كنت أنت صاحب الطلب فافتح الرابط التالي واختر كلمة سر. وإلا فتجاهل هذه الرسالة.",
        "دعوة إلى إدارة الموقع",
        "دُعيت إلى المشاركة في إدارة الموقع. افتح الرابط التالي واختر كلمة سر.");

    private static readonly AccountMailTexts French = new(
        "Nouveau mot de passe",
        "Quelqu’un a demandé un nouveau mot de passe pour votre compte de gestion du site. Si c’est vous, ouvrez le lien suivant et choisissez un mot de passe. Sinon, ignorez ce message.",
        "Invitation à la gestion du site",
        "Vous êtes invité à participer à la gestion du site. Ouvrez le lien suivant et choisissez un mot de passe.");

    private static readonly AccountMailTexts English = new(
        "A new password",
        "Somebody asked for a new password for your account in the management of the site. If it was you, open the following link and choose a password. If not, ignore this message.",
        "Invitation to manage the site",
        "You are invited to take part in managing the site. Open the following link and choose a password.");

    /// <summary>The words for the language of a user's backoffice, such as <c>fr-FR</c>.</summary>
    public static AccountMailTexts For(string? language) => language?.Split('-')[0].ToLowerInvariant() switch
    {
        "ar" => Arabic,
        "fr" => French,
        _ => English,
    };
}
