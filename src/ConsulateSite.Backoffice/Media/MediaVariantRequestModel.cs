using Umbraco.Cms.Core.Models.ContentEditing;

namespace ConsulateSite.Backoffice.Media;

/// <summary>The name of a medium, as the client writes it.</summary>
/// <param name="Culture">Always <c>null</c>: media have one name for all languages.</param>
/// <param name="Segment">Always <c>null</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="UpdateDate">When the medium had changed last, as its author has read it.</param>
internal sealed record MediaVariantRequestModel(string? Culture, string? Segment, string Name, DateTimeOffset? UpdateDate = null)
{
    public VariantModel ToModel() => new() { Culture = Culture, Segment = Segment, Name = Name };
}
