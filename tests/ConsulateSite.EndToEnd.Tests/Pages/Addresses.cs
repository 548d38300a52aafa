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

    public const string FrenchFigure = "/fr/investir/tous-les-chiffres/exportations-par-secteur-l-evolution-en-2025/";
    public const string FrenchEvents = "/fr/agenda/";
    public const string FrenchEvent = "/fr/agenda/soiree-du-nouvel-an-amazigh/";
    public const string FrenchDirectory = "/fr/communaute/annuaire-des-associations/";

    /// <summary>Pages of the site that are no documents, below the path of a language.</summary>
    public static IReadOnlyList<string> Features { get; } =
    [
        "search", "search?q=passport", "search?q=passeport perdu", "search?q=zzzzqqqq", "offline", "styleguide", "embeds", "partners", "partners/account",
        "nothing-here",
    ];

    /// <summary>A page of every kind, in each direction.</summary>
    public static IReadOnlyList<string> EveryKind { get; } =
    [
        "/ar/", "/fr/", "/en/", FrenchSection, "/ar/الخدمات-القنصلية/", FrenchPassport, ArabicPassport, EnglishPassport,
        FrenchNews, "/ar/الأخبار/", FrenchArticle, ArabicArticle, FrenchPage, "/ar/حول-هذا-الموقع/",
        "/fr/investir/le-maroc-en-chiffres/", "/ar/الاستثمار/المغرب-بالأرقام/", "/fr/investir/tous-les-chiffres/",
        FrenchFigure, "/ar/الاستثمار/جميع-الأرقام/تطور-صادرات-السلع-حسب-القطاعات-سنة-2025/", "/ar/الاستثمار/القطاعات/",
        "/fr/investir/secteurs/energies-renouvelables/", "/ar/الاستثمار/القطاعات/الطاقات-المتجددة/",
        "/fr/investir/exemples-de-projets/exemple-fictif-un-entrepot-pres-de-tanger/", "/ar/السياحة/الجهات-ومواقع-التراث/",
        "/fr/tourisme/regions-et-patrimoine/draa-tafilalet/", "/ar/السياحة/الجهات-ومواقع-التراث/جهة-درعة-تافيلالت/",
        "/fr/tourisme/les-douze-regions-du-maroc/", "/ar/الثقافة-والدين/", "/fr/culture-et-foi/dialogue-des-religions/",
        FrenchDirectory, "/ar/الجالية/دليل-الجمعيات/", "/ar/الجالية/دليل-الجمعيات/جمعية-نور-للنساء/",
        "/fr/infos-pratiques/ou-nous-trouver/", "/fr/infos-pratiques/ou-nous-trouver/consulat-general-a-exampleville/",
        "/ar/معلومات-عملية/أيام-القنصلية-المتنقلة/القنصلية-المتنقلة-بديموبورغ/", FrenchEvents, "/ar/المواعيد/", FrenchEvent,
        "/ar/المواعيد/أمسية-رأس-السنة-الأمازيغية/", "/fr/infos-pratiques/questions-passeport-et-carte-nationale/", "/ar/إمكانية-الولوج/",
        "/fr/nous-contacter/", "/ar/اتصلوا-بنا/", "/fr/plan-du-site/", "/ar/خريطة-الموقع/", "/fr/nouveautes/", "/ar/مستجدات-الموقع/",
        "/fr/data", "/ar/data",
    ];
}
