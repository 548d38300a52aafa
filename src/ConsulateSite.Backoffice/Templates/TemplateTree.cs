using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Trees;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Templates;

/// <summary>The tree in which templates lie below their layouts.</summary>
internal sealed class TemplateTree(ITemplateService templates)
{
    /// <summary>The templates below one of them, or at the root, by name.</summary>
    public async Task<IReadOnlyList<NamedEntityTreeItemResponseModel>> ChildrenAsync(Guid? parent)
    {
        ITemplate? above = parent is { } key ? await templates.GetAsync(key) : null;
        if (parent is not null && above is null)
        {
            return [];
        }

        List<NamedEntityTreeItemResponseModel> items = [];
        foreach (ITemplate child in (await templates.GetChildrenAsync(above?.Id ?? Constants.System.Root)).OrderBy(x => x.Name, StringComparer.Ordinal))
        {
            items.Add(await ItemAsync(child, above));
        }

        return items;
    }

    /// <summary>A template and the layouts above it, the outermost first.</summary>
    public async Task<IReadOnlyList<NamedEntityTreeItemResponseModel>> PathAsync(Guid id)
    {
        List<NamedEntityTreeItemResponseModel> path = [];
        for (ITemplate? template = await templates.GetAsync(id); template is not null;)
        {
            ITemplate? above = await AboveAsync(template);
            path.Insert(0, await ItemAsync(template, above));
            template = above;
        }

        return path;
    }

    /// <summary>The layout of a template, if it has one.</summary>
    public async Task<Guid?> ParentAsync(Guid id) =>
        await templates.GetAsync(id) is { } template ? (await AboveAsync(template))?.Key : null;

    private async Task<ITemplate?> AboveAsync(ITemplate template) =>
        template.LayoutTemplateAlias is { } alias ? await templates.GetAsync(alias) : null;

    private async Task<NamedEntityTreeItemResponseModel> ItemAsync(ITemplate template, ITemplate? above) => new(
        (await templates.GetChildrenAsync(template.Id)).Any(),
        template.Key,
        ReferenceByIdModel.OrNull(above?.Key),
        FlagModel.None,
        template.Name ?? string.Empty);
}
