using System.Globalization;
using ConsulateSite.Delivery.Indexing;

namespace ConsulateSite.Benchmarks.Content;

/// <summary>Documents as the index of the Delivery API knows them, without a database: a home page, folders in it, and pages in the folders.</summary>
internal static class IndexedPages
{
    /// <summary>The language of the documents.</summary>
    public const string Culture = "ar";

    private const int PagesPerFolder = 500;

    private static readonly string[] Types = ["procedure", "newsArticle", "event", "faqItem"];
    private static readonly string[] Words = ["جواز السفر", "عقد الزواج", "شهادة الجنسية", "التسجيل القنصلي", "رخصة السياقة", "بطاقة التعريف", "حالة مدنية"];
    private static readonly DateTime Begun = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The key of the home page.</summary>
    public static Guid Home { get; } = Key(0);

    /// <summary>So many pages with their folders and the home page. The same every time.</summary>
    public static IReadOnlyList<IndexedDocument> Create(int pages)
    {
        List<IndexedDocument> documents = [Document(0, "homePage", [])];
        Guid folder = Guid.Empty;
        for (int page = 0; page < pages; page++)
        {
            if (page % PagesPerFolder == 0)
            {
                IndexedDocument section = Document(documents.Count, "section", [Home]);
                documents.Add(section);
                folder = section.Key;
            }

            documents.Add(Document(documents.Count, Types[page % Types.Length], [folder, Home]));
        }

        return documents;
    }

    private static IndexedDocument Document(int number, string type, Guid[] ancestors)
    {
        // Neither names nor dates follow the order of the tree.
        int scattered = (int)(number * 7919L % 1_000_003);
        string name = string.Create(CultureInfo.InvariantCulture, $"{Words[scattered % Words.Length]} {scattered}");
        DateTime created = Begun.AddMinutes(scattered % 5_000);
        return new IndexedDocument(
            Key(number),
            ancestors,
            type,
            number,
            created,
            new Dictionary<string, IndexedLanguage>(StringComparer.OrdinalIgnoreCase) { [Culture] = new(name, created, FieldValues.None) });
    }

    private static Guid Key(int number) => new(number, 1, 1, [1, 2, 3, 4, 5, 6, 7, 8]);
}
