using System.Text.Json;
using ConsulateSite.Cms.Storage.Content;
using FsCheck;
using FsCheck.Fluent;

namespace ConsulateSite.Cms.Tests.Storage.Content;

public class PropertyValuesJsonTests
{
    [Fact]
    public void Every_value_is_read_back_as_it_was_written()
    {
        Prop.ForAll(Arb.From(Documents()), written =>
        {
            Dictionary<string, IReadOnlyList<StoredValue>> read = PropertyValuesJson.Read(PropertyValuesJson.Write(written));

            Assert.Equal(written.Where(x => x.Value.Count > 0).Select(x => x.Key).Order(StringComparer.Ordinal), read.Keys.Order(StringComparer.Ordinal));
            Assert.All(read, property => Assert.Equal(written.Single(x => x.Key == property.Key).Value, property.Value));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Arabic_stays_readable()
    {
        string json = PropertyValuesJson.Write([KeyValuePair.Create<string, IReadOnlyList<StoredValue>>("title", [new StoredValue("ar", null, "جواز السفر")])]);

        Assert.Equal("""{"title":[{"c":"ar","v":"جواز السفر"}]}""", json);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"title":"text"}""")]
    [InlineData("""{"title":[{"x":"text"}]}""")]
    [InlineData("""{"title":[{"v":"text" """)]
    public void Text_that_is_not_such_a_document_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => PropertyValuesJson.Read(json));

    [Fact]
    public void A_value_of_another_type_is_refused_by_name()
    {
        NotSupportedException exception = Assert.Throws<NotSupportedException>(() => PropertyValuesJson.Write(
            [KeyValuePair.Create<string, IReadOnlyList<StoredValue>>("amount", [new StoredValue(null, null, new Uri("https://example.org"))])]));

        Assert.Contains("'amount'", exception.Message, StringComparison.Ordinal);
    }

    private static Gen<KeyValuePair<string, IReadOnlyList<StoredValue>>[]> Documents() =>
        from count in Gen.Choose(0, 5)
        from lists in Values().ListOf(count)
        select lists.Select((values, index) => KeyValuePair.Create<string, IReadOnlyList<StoredValue>>($"property{index}", [.. values])).ToArray();

    private static Gen<List<StoredValue>> Values() =>
        from count in Gen.Choose(0, 4)
        from values in Value().ListOf(count)
        select values.ToList();

    private static Gen<StoredValue> Value() =>
        from culture in Gen.Elements<string?>(null, "ar", "fr", "en-US")
        from segment in Gen.Elements<string?>(null, "phone")
        from value in Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Where(IsText).Select(x => (object)x),
            ArbMap.Default.GeneratorFor<int>().Select(x => (object)x),
            ArbMap.Default.GeneratorFor<decimal>().Select(x => (object)x),
            ArbMap.Default.GeneratorFor<DateTime>().Select(x => (object)DateTime.SpecifyKind(x, DateTimeKind.Utc)))
        select new StoredValue(culture, segment, value);

    // Half a surrogate pair is no text and cannot be written in UTF-8.
    private static bool IsText(string? text) => text is not null && !text.Any(char.IsSurrogate);
}
