using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Templates;

internal sealed record TemplateItemResponseModel(string Alias, string Name, Guid Id, IReadOnlyList<FlagModel> Flags)
{
    public static TemplateItemResponseModel Of(ITemplate template) => new(template.Alias, template.Name ?? string.Empty, template.Key, FlagModel.None);
}
