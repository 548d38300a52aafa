using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Reads what an editor wants to stay in view when a picture is cut.</summary>
internal static class FocalPoints
{
    /// <summary>The focal point of a picture; <c>null</c> for the middle.</summary>
    /// <param name="media">The picture.</param>
    public static ImageUrlGenerationOptions.FocalPointPosition? Of(IPublishedContent media) =>
        media.GetProperty(Constants.Conventions.Media.File)?.GetSourceValue() is string stored && stored.StartsWith('{') ? Read(stored) : null;

    private static ImageUrlGenerationOptions.FocalPointPosition? Read(string stored)
    {
        using JsonDocument value = JsonDocument.Parse(stored);
        return value.RootElement.TryGetProperty("focalPoint", out JsonElement point)
            && point.ValueKind == JsonValueKind.Object
            && point.TryGetProperty("left", out JsonElement left)
            && point.TryGetProperty("top", out JsonElement top)
            ? new ImageUrlGenerationOptions.FocalPointPosition(left.GetDecimal(), top.GetDecimal())
            : null;
    }
}
