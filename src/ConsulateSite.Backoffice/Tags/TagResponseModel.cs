using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Tags;

/// <summary>A tag, and how many pages and media bear it.</summary>
internal sealed record TagResponseModel(Guid Id, string? Text, string? Group, int NodeCount)
{
    public static TagResponseModel Of(ITag tag) => new(tag.Key, tag.Text, tag.Group, tag.NodeCount);
}
