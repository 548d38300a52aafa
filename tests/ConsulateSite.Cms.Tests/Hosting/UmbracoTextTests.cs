using System.Globalization;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Tests.Hosting;

public sealed class UmbracoTextTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    [Theory]
    [InlineData("en")]
    [InlineData("en-US")]
    [InlineData("fr")]
    public void Umbracos_validators_have_words(string culture)
    {
        string text = engine.Get<ILocalizedTextService>().Localize(
            "validation", "invalidPattern", CultureInfo.GetCultureInfo(culture), tokens: null);

        Assert.NotEmpty(text);
        Assert.DoesNotContain('[', text);
    }
}
