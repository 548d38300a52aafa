namespace ConsulateSite.Backoffice.Partners;

/// <summary>The words of the mail that leads a partner to its key, in one language.</summary>
internal sealed record PartnerMailTexts(string Subject, string Body)
{
    private static readonly PartnerMailTexts Arabic = new(
        "مفتاح جمعيتكم",
        "قُبل طلب جمعيتكم على موقع القنصلية. افتحوا الرابط التالي لأخذ المفتاح. يعمل الرابط مرة واحدة، وفي حدود مدته.");

    private static readonly PartnerMailTexts French = new(
        "La clé de votre association",
        "La demande de votre association est acceptée sur le site du consulat. Ouvrez le lien suivant pour prendre la clé. Il ne sert qu’une fois, et pour un temps limité.");

    private static readonly PartnerMailTexts English = new(
        "Your association’s key",
        "Your association’s request has been approved on the consulate’s site. Open the following link to take the key. It works once, and for a limited time.");

    /// <summary>The words for a language, such as <c>fr</c>.</summary>
    public static PartnerMailTexts For(string culture) => culture.Split('-')[0].ToLowerInvariant() switch
    {
        "ar" => Arabic,
        "fr" => French,
        _ => English,
    };
}
