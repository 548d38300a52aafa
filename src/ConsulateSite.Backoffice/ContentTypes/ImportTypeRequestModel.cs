using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <param name="File">The upload that holds the type.</param>
internal sealed record ImportTypeRequestModel(ReferenceByIdModel File);
