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
}
