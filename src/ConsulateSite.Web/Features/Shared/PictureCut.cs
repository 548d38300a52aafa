using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>What of a picture is to be seen, as far as editors said so.</summary>
/// <param name="Focus">What stays in view when the picture is cut; <c>null</c> for the middle.</param>
/// <param name="Crop">What alone is shown, for one component; <c>null</c> where nobody cut it by hand.</param>
internal sealed record PictureCut(ImageUrlGenerationOptions.FocalPointPosition? Focus, ImageUrlGenerationOptions.CropCoordinates? Crop);
