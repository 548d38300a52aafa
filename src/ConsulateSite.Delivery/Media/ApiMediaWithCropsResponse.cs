using Umbraco.Cms.Core.Models.DeliveryApi;

namespace ConsulateSite.Delivery.Media;

/// <summary>A medium that was asked for itself, with the path by which it is found and its dates.</summary>
internal sealed class ApiMediaWithCropsResponse(IApiMediaWithCrops media, string path, DateTime createDate, DateTime updateDate)
    : ApiMediaWithCrops(media, media.FocalPoint, media.Crops), IApiMediaWithCropsResponse
{
    public string Path => path;

    public DateTime CreateDate => createDate;

    public DateTime UpdateDate => updateDate;
}
