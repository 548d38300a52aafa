using System.Text.Json;
using System.Text.Json.Nodes;
using ConsulateSite.USync.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ConsulateSite.USync.Tests.Json;

public class CanonicalJsonTests
{
    [Theory]
    [InlineData("{\"b\":1.0,\"a\":null}", "{ \"b\" : 1 }")]
    [InlineData("{\"a\":\"\\u0645\"}", "{\"a\":\"م\"}")]
    [InlineData("[1,2.50]", "[ 1 , 2.5 ]")]
    [InlineData("{\"a\":{\"y\":1,\"x\":2}}", "{\"a\":{\"x\":2,\"y\":1}}")]
    public void Two_spellings_of_the_same_are_one(string one, string other) => Assert.Equal(Canonical(one), Canonical(other));

    [Theory]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("{\"a\":\"1\"}", "{\"a\":1}")]
    [InlineData("[null]", "[]")]
    [InlineData("{\"a\":false}", "{}")]
    public void What_differs_stays_different(string one, string other) => Assert.NotEqual(Canonical(one), Canonical(other));

    [Theory]
    [InlineData("")]
    [InlineData("[not json")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("plain")]
    public void What_is_no_json_is_said_to_be_none(string text) => Assert.False(CanonicalJson.TryParse(text, out _));

    [Fact]
    public void The_canonical_text_means_the_same_and_is_its_own_canonical_text()
    {
        Prop.ForAll<Dictionary<int, string>, double>((members, number) =>
        {
            JsonObject node = [];
            foreach ((int key, string? value) in members ?? [])
            {
                node[$"k{key}"] = value;
            }

            node["n"] = double.IsFinite(number) ? number : 0;
            string text = CanonicalJson.Of(node);
            return CanonicalJson.TryParse(text, out JsonNode? again) && CanonicalJson.Of(again) == text
                && node.All(member => member.Value is null || member.Value.GetValueKind() != JsonValueKind.String || again![member.Key]!.GetValue<string>() == member.Value.GetValue<string>());
        }).QuickCheckThrowOnFailure();
    }

    private static string Canonical(string json)
    {
        Assert.True(CanonicalJson.TryParse(json, out JsonNode? node));
        return CanonicalJson.Of(node);
    }
}
