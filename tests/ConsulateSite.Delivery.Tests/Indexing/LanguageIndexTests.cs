using ConsulateSite.Delivery.Indexing;
using FsCheck;
using FsCheck.Fluent;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Delivery.Tests.Indexing;

public sealed class LanguageIndexTests
{
    private static readonly SelectorOption Everything = new() { FieldName = IndexFields.Everything, Values = [] };
    private static readonly Dictionary<string, FieldType> NoFields = [];

    [Fact]
    public void Names_are_ordered_by_the_rules_of_the_language()
    {
        LanguageIndex index = new([Named("Zoo"), Named("été"), Named("Etat"), Named("arbre")], "fr", NoFields);

        Assert.Equal(["arbre", "Etat", "été", "Zoo"], Names(index, Sort(IndexFields.Name)));
        Assert.Equal(["Zoo", "été", "Etat", "arbre"], Names(index, Sort(IndexFields.Name, Direction.Descending)));
    }

    [Fact]
    public void A_document_without_the_language_is_not_there() =>
        Assert.Equal(0, new LanguageIndex([Named("Zoo")], "ar", NoFields).Find(Everything, [], [], 0, 10).Total);

    [Fact]
    public void An_answer_is_what_a_plain_query_over_all_documents_gives() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<(byte Level, byte Order, byte Name, byte Type)[]>(),
        facts =>
        {
            IndexedDocument[] documents = [.. facts.Select((fact, number) => Document(
                $"n{fact.Name % 5}", number, sortOrder: fact.Order % 4, type: fact.Type % 2 == 0 ? "a" : "b"))];
            LanguageIndex index = new(documents, "fr", NoFields);
            FilterOption filter = new() { FieldName = IndexFields.ContentType, Values = ["a"], Operator = FilterOperation.Is };

            PagedModel<Guid> found = index.Find(Everything, [filter], [Sort(IndexFields.Name, Direction.Descending), Sort(IndexFields.CreateDate)], 1, 3);

            IndexedDocument[] expected =
            [
                .. documents.Where(document => document.ContentType == "a")
                    .OrderByDescending(document => document.Languages["fr"].Name, StringComparer.Ordinal).ThenBy(document => document.CreateDate),
            ];
            return found.Total == expected.Length && found.Items.SequenceEqual(expected.Skip(1).Take(3).Select(document => document.Key));
        }));

    [Fact]
    public void Descendants_are_found_below_what_is_not_there_itself()
    {
        IndexedDocument top = Document("top", 1);
        Guid missing = Guid.NewGuid();
        IndexedDocument below = Document("below", 2, ancestors: [missing, top.Key]);
        LanguageIndex index = new([below, top], "fr", NoFields);

        Assert.Equal([below.Key], index.Find(Below(missing), [], [], 0, 10).Items);
        Assert.Equal([below.Key], index.Find(Below(missing, top.Key, Guid.NewGuid()), [], [], 0, 10).Items);

        static SelectorOption Below(params Guid[] keys) =>
            new() { FieldName = IndexFields.Ancestors, Values = [.. keys.Select(key => key.ToString())] };
    }

    [Fact]
    public void Levels_and_places_are_numbers_for_filters_of_handlers()
    {
        IndexedDocument top = Document("top", 1, sortOrder: 7);
        IndexedDocument below = Document("below", 2, sortOrder: 3, ancestors: [top.Key]);
        LanguageIndex index = new([below, top], "fr", NoFields);

        Assert.Equal([below.Key], Keys(IndexFields.Level, FilterOperation.GreaterThan, "1"));
        Assert.Equal([top.Key], Keys(IndexFields.SortOrder, FilterOperation.Is, "7"));
        Assert.Equal([top.Key], Keys(IndexFields.Name, FilterOperation.Is, "TOP"));
        Assert.Throws<ArgumentException>(() => Keys(IndexFields.Level, FilterOperation.Contains, "1"));
        Assert.Throws<ArgumentException>(() => Keys(IndexFields.Name, FilterOperation.LessThan, "1"));
        Assert.Throws<ArgumentException>(() => Keys("weight", FilterOperation.Is, "1"));
        Assert.Throws<ArgumentException>(() => index.Find(Everything, [], [Sort("weight")], 0, 10));

        IEnumerable<Guid> Keys(string field, FilterOperation operation, string value) =>
            index.Find(Everything, [new FilterOption { FieldName = field, Values = [value], Operator = operation }], [], 0, 10).Items;
    }

    [Fact]
    public void The_order_of_the_tree_goes_into_every_branch_before_the_next()
    {
        IndexedDocument first = Document("first", 1, sortOrder: 0);
        IndexedDocument second = Document("second", 2, sortOrder: 1);
        IndexedDocument below = Document("below", 3, sortOrder: 0, ancestors: [first.Key]);
        IndexedDocument orphan = Document("orphan", 4, sortOrder: 0, ancestors: [Guid.NewGuid(), second.Key]);

        Assert.Equal(["first", "below", "second", "orphan"], TreeOrder.Of([orphan, second, below, first]).Select(document => document.Languages["fr"].Name));
    }

    private static string[] Names(LanguageIndex index, SortOption sort)
    {
        Guid[] keys = [.. index.Find(Everything, [], [sort], 0, 100).Items];
        return [.. keys.Select(key => KeyedNames[key])];
    }

    private static readonly Dictionary<Guid, string> KeyedNames = [];

    private static IndexedDocument Named(string name)
    {
        IndexedDocument document = Document(name, 0);
        KeyedNames[document.Key] = name;
        return document;
    }

    private static SortOption Sort(string field, Direction direction = Direction.Ascending) => new() { FieldName = field, Direction = direction };

    private static IndexedDocument Document(string name, int number, int sortOrder = 0, string type = "page", Guid[]? ancestors = null) => new(
        Guid.NewGuid(),
        ancestors ?? [],
        type,
        sortOrder,
        new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(number),
        new Dictionary<string, IndexedLanguage>(StringComparer.OrdinalIgnoreCase) { ["fr"] = new(name, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), FieldValues.None) });
}
