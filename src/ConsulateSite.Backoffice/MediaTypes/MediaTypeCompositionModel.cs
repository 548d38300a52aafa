using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.ContentTypes;

namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record MediaTypeCompositionModel(ReferenceByIdModel MediaType, CompositionTypeModel CompositionType);
