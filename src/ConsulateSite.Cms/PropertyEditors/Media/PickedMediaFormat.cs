using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Media;

/// <summary>Reads what media pickers store: JSON, or comma-separated UDIs from older versions.</summary>
internal static class PickedMediaFormat
{
    public static PickedMedia[] Read(object? value, IJsonSerializer json) => value switch
    {
        null => [],
        string text when !text.DetectIsJson() => [.. ReadUdis(text)],
        _ => json.TryDeserialize(value, out PickedMedia[]? picked) ? [.. picked.Where(item => item is not null)] : [],
    };

    private static IEnumerable<PickedMedia> ReadUdis(string text)
    {
        foreach (string part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (UdiParser.TryParse(part, out GuidUdi? udi))
            {
                // The same text must give the same value at every reading, so the use takes the medium's own key.
                yield return new PickedMedia { Key = udi.Guid, MediaKey = udi.Guid };
            }
        }
    }
}
