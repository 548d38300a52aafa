using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Tests.Fakes;

/// <summary>A published document.</summary>
internal sealed class FakeContent(string type) : FakeElement(type), IPublishedContent
{
    public string? UrlSegment => null;

    public int? TemplateId => null;

    public int Level { get; init; } = 1;

    public string Path { get; set; } = string.Empty;

    /// <summary>Publishes the document in a language.</summary>
    public FakeContent Named(string culture, string name, DateTime? published = null)
    {
        CultureInfos[culture] = new PublishedCultureInfo(culture, name, null, published ?? new DateTime(2026, 11, 16));
        return this;
    }

    /// <summary>Publishes the document in the three languages, its name marked with the language.</summary>
    public FakeContent Named(string name)
    {
        foreach (string culture in new[] { "ar", "fr", "en" })
        {
            Named(culture, $"{name} {culture}");
        }

        return this;
    }

    /// <summary>Takes the document back in all languages.</summary>
    public void Unpublish() => CultureInfos.Clear();
}
