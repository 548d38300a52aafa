using ConsulateSite.Search.Analysis;
using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Tests;

/// <summary>Small indexes and generated documents.</summary>
internal static class Samples
{
    private static readonly string[] Words =
    [
        "passport", "visa", "renewal", "consulate", "marriage", "certificate", "birth", "appointment", "lost", "stolen", "child", "photo",
        "fee", "stamp", "document", "registration", "nationality", "family", "book", "translation",
    ];

    public static IndexSchema Schema { get; } = SchemaWith(AnalyzerExtensions.All);

    public static IndexSchema SchemaWith(AnalyzerExtensions extensions) => new(
        [new FieldDefinition("title") { Boost = 3 }, new FieldDefinition("body"), new FieldDefinition("section", FieldKind.Keyword)], extensions);

    public static SearchDocument Document(string id, string title, string body = "", string culture = "en", string section = "other") => new(id, culture)
    {
        Texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = title, ["body"] = body },
        Keywords = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["section"] = [section] },
    };

    public static SearchIndex Index(params SearchDocument[] documents) => Index(Schema, documents);

    public static SearchIndex Index(IndexSchema schema, params SearchDocument[] documents)
    {
        SearchIndex index = new(schema);
        index.Update(new IndexChanges { Documents = documents });
        return index;
    }

    /// <summary>A document of words that depend on the number only.</summary>
    public static SearchDocument Generated(int number, string culture = "en")
    {
        Random random = new(number);
        string Text(int length) => string.Join(' ', Enumerable.Range(0, length).Select(_ => Words[random.Next(Words.Length)]));
        return Document(FormattableString.Invariant($"{number}"), Text(1 + random.Next(4)), Text(random.Next(40)), culture, random.Next(2) == 0 ? "visas" : "papers");
    }
}
