using Umbraco.Cms.Core.Models.ContentEditing;

namespace ConsulateSite.Backoffice.Media;

/// <summary>The name of a medium, as the client writes it.</summary>
internal sealed record MediaVariantRequestModel(string? Culture, string? Segment, string Name)
{
    public VariantModel ToModel() => new() { Culture = Culture, Segment = Segment, Name = Name };
}
