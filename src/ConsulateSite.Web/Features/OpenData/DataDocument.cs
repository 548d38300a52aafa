using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>A document of which records are made.</summary>
/// <typeparam name="T">The model of its type.</typeparam>
/// <param name="Content">The document.</param>
/// <param name="Name">What it is called in the reader's language.</param>
/// <param name="Url">Its page, absolute.</param>
/// <param name="Changed">When it was last published in the reader's language, to the second.</param>
internal sealed record DataDocument<T>(T Content, string Name, Uri Url, DateTimeOffset Changed)
    where T : IPublishedContent;
