namespace ConsulateSite.EndToEnd.Tests.Pages;

/// <summary>Addresses of the product's own content.</summary>
internal static class Addresses
{
    public const string FrenchPassport = "/fr/demarches/passeport-biometrique-adulte/";
    public const string EnglishPassport = "/en/services/adult-biometric-passport/";
    public const string ArabicPassport = "/ar/الخدمات-القنصلية/جواز-السفر-البيومتري-للراشدين/";
    public const string FrenchNews = "/fr/actualites/";
    public const string FrenchArticle = "/fr/actualites/jours-de-fermeture-janvier-2027/";
    public const string ArabicArticle = "/ar/الأخبار/أيام-الإغلاق-في-يناير-2027/";
    public const string FrenchSection = "/fr/demarches/";
    public const string FrenchPage = "/fr/a-propos-de-ce-site/";

    /// <summary>A page of every kind, in each direction.</summary>
    public static IReadOnlyList<string> EveryKind { get; } =
    [
        "/ar/", "/fr/", "/en/", FrenchSection, "/ar/الخدمات-القنصلية/", FrenchPassport, ArabicPassport, EnglishPassport,
        FrenchNews, "/ar/الأخبار/", FrenchArticle, ArabicArticle, FrenchPage, "/ar/حول-هذا-الموقع/",
    ];
}
