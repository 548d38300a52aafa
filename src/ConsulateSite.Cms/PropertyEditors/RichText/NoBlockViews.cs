using Umbraco.Cms.Core.Blocks;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Cms.PropertyEditors.RichText;

/// <summary>Stands where a host has no views, such as an import: rich text with blocks cannot be shown there.</summary>
internal sealed class NoBlockViews : IPartialViewBlockEngine
{
    public Task<string> ExecuteAsync(IBlockReference<IPublishedElement, IPublishedElement> blockReference) =>
        throw new NotSupportedException($"This host has no {nameof(IPartialViewBlockEngine)}, so it cannot show blocks in rich text.");
}
