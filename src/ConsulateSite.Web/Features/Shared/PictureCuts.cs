using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>
/// Reads how editors cut a picture: in the media library, for all pages, or where they picked it, for one page. What they did there counts more.
/// </summary>
internal static class PictureCuts
{
    /// <summary>The cut of a picture for a component.</summary>
    /// <param name="media">The picture.</param>
    /// <param name="shape">The component.</param>
    /// <param name="picker">What holds the picker in which it was chosen; <c>null</c> when nobody chose it for this page.</param>
    /// <param name="alias">The picker's alias.</param>
    public static PictureCut Of(IPublishedContent media, PictureShape shape, IPublishedElement? picker, string alias)
    {
        PictureCut here = picker?.GetProperty(alias)?.GetSourceValue() is string picked ? Read(picked, shape, media.Key) : new PictureCut(Focus: null, Crop: null);
        PictureCut everywhere = media.GetProperty(Constants.Conventions.Media.File)?.GetSourceValue() is string stored
            ? Read(stored, shape, media.Key)
            : new PictureCut(Focus: null, Crop: null);

        // A focal point that was set for this page means more than a crop for all of them.
        return here is { Crop: null, Focus: null } ? everywhere : here;
    }

    private static PictureCut Read(string stored, PictureShape shape, Guid media)
    {
        if (stored.Length == 0 || stored[0] is not ('{' or '['))
        {
            return new PictureCut(Focus: null, Crop: null);
        }

        using JsonDocument value = JsonDocument.Parse(stored);
        return value.RootElement.ValueKind == JsonValueKind.Object
            ? Read(value.RootElement, shape)
            : value.RootElement.EnumerateArray().Where(item => IsOf(item, media)).Select(item => Read(item, shape)).FirstOrDefault()
                ?? new PictureCut(Focus: null, Crop: null);
    }

    private static bool IsOf(JsonElement item, Guid media) =>
        item.ValueKind == JsonValueKind.Object
        && item.TryGetProperty("mediaKey", out JsonElement key)
        && key.ValueKind == JsonValueKind.String
        && key.TryGetGuid(out Guid picked)
        && picked == media;

    private static PictureCut Read(JsonElement value, PictureShape shape) => new(
        Member(value, "focalPoint") is { } point && Numbers(point, "left", "top") is [var left, var top]
            ? new ImageUrlGenerationOptions.FocalPointPosition(left, top)
            : null,
        CropsOf(value)
            .Where(crop => Member(crop, "alias", JsonValueKind.String) is { } alias && alias.GetString() == shape.Name)
            .Select(crop => Member(crop, "coordinates") is { } edges ? Numbers(edges, "x1", "y1", "x2", "y2") : null)
            .OfType<decimal[]>()
            .Select(edges => new ImageUrlGenerationOptions.CropCoordinates(edges[0], edges[1], edges[2], edges[3]))
            .FirstOrDefault());

    private static IEnumerable<JsonElement> CropsOf(JsonElement value) =>
        Member(value, "crops", JsonValueKind.Array) is { } crops ? crops.EnumerateArray().Where(crop => crop.ValueKind == JsonValueKind.Object) : [];

    private static JsonElement? Member(JsonElement value, string name, JsonValueKind kind = JsonValueKind.Object) =>
        value.TryGetProperty(name, out JsonElement member) && member.ValueKind == kind ? member : null;

    private static decimal[]? Numbers(JsonElement value, params ReadOnlySpan<string> names)
    {
        decimal[] numbers = new decimal[names.Length];
        for (int place = 0; place < names.Length; place++)
        {
            if (Member(value, names[place], JsonValueKind.Number) is not { } number || !number.TryGetDecimal(out numbers[place]))
            {
                return null;
            }
        }

        return numbers;
    }
}
