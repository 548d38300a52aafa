namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record UpdateMediaTypeRequestModel : MediaTypeModel;
