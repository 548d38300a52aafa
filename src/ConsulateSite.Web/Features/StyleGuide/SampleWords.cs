namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>Words to show components with. Each language has its own lengths, signs and mixture of directions.</summary>
internal sealed record SampleWords
{
    private static readonly SampleWords Arabic = new()
    {
        Name = "جواز السفر البيومتري",
        Other = "البطاقة الوطنية للتعريف الإلكترونية (CNIE)",
        Sentence = "أحضروا الوثائق الأصلية ونسخة من كل واحدة منها.",
        Question = "كم من الوقت يستغرق ذلك؟",
        City = "إكزامبلفيل",
        Street = "12 شارع المثال",
        Unit = "بملايين الدراهم",
    };

    private static readonly SampleWords French = new()
    {
        Name = "Passeport biométrique",
        Other = "Carte nationale d’identité électronique (CNIE)",
        Sentence = "Apportez les documents originaux et une copie de chacun d’eux.",
        Question = "Combien de temps faut-il ?",
        City = "Exampleville",
        Street = "12, rue de l’Exemple",
        Unit = "en millions de dirhams",
    };

    private static readonly SampleWords English = new()
    {
        Name = "Biometric passport",
        Other = "Electronic national identity card (CNIE)",
        Sentence = "Bring the original documents and one copy of each of them.",
        Question = "How long does it take?",
        City = "Exampleville",
        Street = "12 Example Street",
        Unit = "millions of dirhams",
    };

    /// <summary>The name of a page.</summary>
    public required string Name { get; init; }

    /// <summary>The name of another page, with Latin letters in every language.</summary>
    public required string Other { get; init; }

    /// <summary>A sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>A question.</summary>
    public required string Question { get; init; }

    /// <summary>A city.</summary>
    public required string City { get; init; }

    /// <summary>A line of an address.</summary>
    public required string Street { get; init; }

    /// <summary>A unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The words of a language; those of English for a language that has none.</summary>
    /// <param name="isoCode">The language.</param>
    public static SampleWords In(string isoCode) => isoCode switch
    {
        "ar" => Arabic,
        "fr" => French,
        _ => English,
    };
}
