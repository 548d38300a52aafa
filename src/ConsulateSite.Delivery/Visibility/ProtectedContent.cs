using System.Globalization;
using ConsulateSite.Delivery.Requests;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Delivery.Visibility;

/// <summary>The documents that are kept for members, with all below them.</summary>
internal sealed class ProtectedContent(IPublicAccessService access)
{
    private readonly Renewable<HashSet<string>> _nodes = new(() => Read(access));

    /// <summary>Whether a document or one above it is protected.</summary>
    public bool Covers(IPublishedContent content) =>
        _nodes.Value is { Count: > 0 } nodes && content.Path.Split(',').Any(nodes.Contains);

    /// <summary>Lets the next request see other protections.</summary>
    public void Forget() => _nodes.Forget();

    private static HashSet<string> Read(IPublicAccessService access) =>
        access.GetAll().Select(entry => entry.ProtectedNodeId.ToString(CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);
}
