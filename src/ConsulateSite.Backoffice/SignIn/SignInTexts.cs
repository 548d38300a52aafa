namespace ConsulateSite.Backoffice.SignIn;

/// <summary>The words of the sign-in page in one language.</summary>
internal sealed record SignInTexts
{
    private static readonly SignInTexts Arabic = new()
    {
        Language = "ar",
        Direction = "rtl",
        NativeName = "العربية",
        Title = "الدخول إلى إدارة الموقع",
        Username = "البريد الإلكتروني",
        Password = "كلمة السر",
        Submit = "دخول",
        Languages = "اللغة",
        Failed = "لم يُقبل البريد الإلكتروني أو كلمة السر. بعد عدة محاولات خاطئة يُغلق الحساب، ويمكن للمشرف أن يفتحه.",
        TooMany = "محاولات كثيرة. انتظر دقيقة ثم أعد المحاولة.",
        Expired = "بقيت هذه الصفحة مفتوحة مدة طويلة. أعد المحاولة.",
        Insecure = "لا يمكن الدخول إلا عبر اتصال آمن (HTTPS).",
        Forgotten = "نسيت كلمة السر",
        SendLink = "أرسل الرابط",
        LinkSent = "إن كان هذا العنوان معروفاً فستصلك رسالة فيها رابط يصلح ساعة واحدة.",
        AskAdministrator = "هذا الموقع لا يرسل رسائل. اطلب من المشرف كلمة سر جديدة.",
        NewPassword = "كلمة سر جديدة",
        Save = "حفظ",
        PasswordRefused = "لم تُقبل كلمة السر: قد تكون قصيرة جداً، أو يكون الرابط قد انتهى.",
        CodeTitle = "رمز التحقق",
        Code = "الرمز",
        CodeHint = "ستة أرقام من تطبيق المصادقة على هاتفك، أو أحد رموز الاسترداد.",
        CodeFailed = "لم يُقبل الرمز. كل رمز يصلح مرة واحدة ولمدة قصيرة؛ انتظر الرمز التالي ثم أعد المحاولة.",
        SetUpTitle = "إعداد التحقق بخطوتين",
        SetUpHint = "يطلب هذا الموقع رمزاً من هاتفك إلى جانب كلمة السر. افتح تطبيق مصادقة على هاتفك وصوّر به هذا المربع، أو أدخل فيه المفتاح، ثم اكتب الرمز الذي يظهر فيه.",
        SetUpPicture = "مربع يقرؤه تطبيق المصادقة",
        SetUpKey = "المفتاح",
        SetUpCodeHint = "الأرقام الستة التي يعرضها التطبيق.",
        RecoveryTitle = "رموز الاسترداد",
        RecoveryHint = "احفظ هذه الرموز في مكان آمن غير هاتفك. كل رمز منها يصلح مرة واحدة إذا ضاع الهاتف، ولن تُعرض مرة أخرى.",
        Continue = "متابعة",
    };

    private static readonly SignInTexts French = new()
    {
        Language = "fr",
        Direction = "ltr",
        NativeName = "Français",
        Title = "Connexion à la gestion du site",
        Username = "Adresse électronique",
        Password = "Mot de passe",
        Submit = "Se connecter",
        Languages = "Langue",
        Failed = "L’adresse ou le mot de passe n’ont pas été acceptés. Après plusieurs échecs le compte est bloqué ; un administrateur peut le débloquer.",
        TooMany = "Trop de tentatives. Attendez une minute et réessayez.",
        Expired = "Cette page est restée ouverte trop longtemps. Réessayez.",
        Insecure = "La connexion n’est possible que par une liaison sécurisée (HTTPS).",
        Forgotten = "Mot de passe oublié",
        SendLink = "Envoyer le lien",
        LinkSent = "Si cette adresse est connue, vous recevrez un message avec un lien valable une heure.",
        AskAdministrator = "Ce site n’envoie pas de messages. Demandez un nouveau mot de passe à un administrateur.",
        NewPassword = "Nouveau mot de passe",
        Save = "Enregistrer",
        PasswordRefused = "Le mot de passe n’a pas été accepté : il est trop court, ou le lien a expiré.",
        CodeTitle = "Code de vérification",
        Code = "Code",
        CodeHint = "Les six chiffres de l’application sur votre téléphone, ou l’un de vos codes de secours.",
        CodeFailed = "Le code n’a pas été accepté. Chaque code ne sert qu’une fois et peu de temps : attendez le suivant et réessayez.",
        SetUpTitle = "Vérification en deux étapes",
        SetUpHint = "Ce site demande, en plus du mot de passe, un code de votre téléphone. Ouvrez une application d’authentification, scannez ce carré ou saisissez la clé, puis entrez le code affiché.",
        SetUpPicture = "Carré à lire par l’application d’authentification",
        SetUpKey = "Clé",
        SetUpCodeHint = "Les six chiffres que l’application affiche.",
        RecoveryTitle = "Codes de secours",
        RecoveryHint = "Gardez ces codes en lieu sûr, ailleurs que dans votre téléphone. Chacun sert une fois si le téléphone est perdu ; ils ne seront plus affichés.",
        Continue = "Continuer",
    };

    private static readonly SignInTexts English = new()
    {
        Language = "en",
        Direction = "ltr",
        NativeName = "English",
        Title = "Sign in to manage the site",
        Username = "Email address",
        Password = "Password",
        Submit = "Sign in",
        Languages = "Language",
        Failed = "The address or the password was not accepted. After several failures the account is locked; an administrator can unlock it.",
        TooMany = "Too many attempts. Wait a minute and try again.",
        Expired = "This page was open for too long. Try again.",
        Insecure = "Signing in needs a secure connection (HTTPS).",
        Forgotten = "Forgotten password",
        SendLink = "Send the link",
        LinkSent = "If this address is known, you will get a message with a link that is good for one hour.",
        AskAdministrator = "This site sends no messages. Ask an administrator for a new password.",
        NewPassword = "New password",
        Save = "Save",
        PasswordRefused = "The password was not accepted: it is too short, or the link has expired.",
        CodeTitle = "Verification code",
        Code = "Code",
        CodeHint = "The six digits from the app on your phone, or one of your recovery codes.",
        CodeFailed = "The code was not accepted. Each code is good once and for a short time: wait for the next one and try again.",
        SetUpTitle = "Two-step verification",
        SetUpHint = "This site asks for a code of your phone besides the password. Open an authenticator app, scan this square or enter the key, and type the code that it shows.",
        SetUpPicture = "Square for the authenticator app to read",
        SetUpKey = "Key",
        SetUpCodeHint = "The six digits that the app shows.",
        RecoveryTitle = "Recovery codes",
        RecoveryHint = "Keep these codes in a safe place other than your phone. Each of them is good once when the phone is lost; they will not be shown again.",
        Continue = "Go on",
    };

    /// <summary>All languages; the first one is for those who prefer none of them.</summary>
    public static IReadOnlyList<SignInTexts> All { get; } = [Arabic, French, English];

    public required string Language { get; init; }

    public required string Direction { get; init; }

    public required string NativeName { get; init; }

    public required string Title { get; init; }

    public required string Username { get; init; }

    public required string Password { get; init; }

    public required string Submit { get; init; }

    public required string Languages { get; init; }

    public required string Failed { get; init; }

    public required string TooMany { get; init; }

    public required string Expired { get; init; }

    public required string Insecure { get; init; }

    public required string Forgotten { get; init; }

    public required string SendLink { get; init; }

    public required string LinkSent { get; init; }

    public required string AskAdministrator { get; init; }

    public required string NewPassword { get; init; }

    public required string Save { get; init; }

    public required string PasswordRefused { get; init; }

    public required string CodeTitle { get; init; }

    public required string Code { get; init; }

    public required string CodeHint { get; init; }

    public required string CodeFailed { get; init; }

    public required string SetUpTitle { get; init; }

    public required string SetUpHint { get; init; }

    public required string SetUpPicture { get; init; }

    public required string SetUpKey { get; init; }

    public required string SetUpCodeHint { get; init; }

    public required string RecoveryTitle { get; init; }

    public required string RecoveryHint { get; init; }

    public required string Continue { get; init; }
}
