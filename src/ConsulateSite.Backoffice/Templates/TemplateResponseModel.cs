using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Templates;

internal sealed record TemplateResponseModel(
    Guid Id, ReferenceByIdModel? LayoutTemplate, ReferenceByIdModel? MasterTemplate, string Name, string Alias, string? Content);
