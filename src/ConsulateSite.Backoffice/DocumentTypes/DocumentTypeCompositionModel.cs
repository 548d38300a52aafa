using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.ContentTypes;

namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record DocumentTypeCompositionModel(ReferenceByIdModel DocumentType, CompositionTypeModel CompositionType);
