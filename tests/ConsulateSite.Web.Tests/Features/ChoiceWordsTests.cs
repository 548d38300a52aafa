using System.Text.Json.Nodes;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generation;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Features;

public sealed class ChoiceWordsTests
{
    [Theory]
    [InlineData("Presence", "not-required", "Presence.NotRequired")]
    [InlineData("Certainty", "to-confirm", "Certainty.ToConfirm")]
    [InlineData("HandledBy", "online", "HandledBy.Online")]
    public void A_code_leads_to_its_word(string group, string code, string expected) => Assert.Equal(expected, ChoiceWords.Key(group, code));

    [Theory]
    [InlineData("handledBy", "HandledBy")]
    [InlineData("presence", "Presence")]
    [InlineData("appointment", "Appointment")]
    [InlineData("component", "FeeComponent")]
    [InlineData("certainty", "Certainty")]
    [InlineData("audiences", "Audience")]
    [InlineData("category", "Category")]
    public void Every_choice_of_the_schema_has_a_word_in_each_language(string property, string group)
    {
        SchemaDataType choices = SchemaFolder.Read(Repository.Schema, SchemaWords.Read(Repository.SchemaWords("en")))
            .SelectMany(type => type.Properties)
            .First(candidate => candidate.Alias == property && candidate.DataType.Configuration["items"] is JsonArray)
            .DataType;
        foreach (string culture in new[] { "ar", "fr", "en" })
        {
            Assert.All((JsonArray)choices.Configuration["items"]!, code =>
                Assert.False(TestTexts.In(culture)[ChoiceWords.Key(group, (string)code!)].ResourceNotFound, $"{group}.{code} in {culture}"));
        }
    }
}
