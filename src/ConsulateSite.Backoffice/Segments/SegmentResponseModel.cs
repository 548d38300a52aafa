using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Segments;

internal sealed record SegmentResponseModel(string Name, string Alias, IReadOnlyList<string>? Cultures)
{
#pragma warning disable CS0618 // The client reads the languages until Umbraco has something better for them.
    public static SegmentResponseModel Of(Segment segment) => new(segment.Name, segment.Alias, segment.Cultures?.ToArray());
#pragma warning restore CS0618
}
