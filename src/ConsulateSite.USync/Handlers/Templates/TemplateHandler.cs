using System.Xml.Linq;
using ConsulateSite.USync.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.USync.Handlers.Templates;

/// <summary>Templates; a template is found by its key, then by its alias.</summary>
internal sealed class TemplateHandler(ITemplateService templates) : KindHandler<TemplateItem>(Kind.Templates)
{
    /// <inheritdoc />
    public override bool IsAliasUnique => true;

    /// <inheritdoc />
    public override TemplateItem Read(USyncFile file) => new()
    {
        File = file,
        Key = KeyOf(file),
        Alias = AliasOf(file),
        Name = file.Root.TextOrNull("Name") ?? file.Alias,
        Parent = file.Root.TextOrNull("Parent") ?? string.Empty,
        Contents = file.Root.TextOrNull("Contents"),
    };

    /// <inheritdoc />
    public override void Write(TemplateItem item, XElement root)
    {
        WriteRoot(item, root);
        root.Set("Name", item.Name);
        root.Set("Parent", item.Parent);
    }

    /// <inheritdoc />
    public override IReadOnlyList<TemplateItem> Order(IReadOnlyList<TemplateItem> items) =>
        Ordering.ByNeed(items, item => item.Alias, item => item.Parent.Length == 0 ? [] : [item.Parent], StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override async Task<TemplateItem?> FindAsync(TemplateItem item) => await FindAsync(item.Key, item.Alias) is { } template ? From(template) : null;

    /// <inheritdoc />
    public override async Task SaveAsync(TemplateItem item)
    {
        ITemplate? existing = await FindAsync(item.Key, item.Alias);
        Umbraco.Cms.Core.Attempt<ITemplate, TemplateOperationStatus> attempt;
        if (existing is null)
        {
            attempt = await templates.CreateAsync(item.Name, item.Alias, item.Contents ?? LayoutLine(item.Parent), UserKey, item.Key);
        }
        else
        {
            existing.Name = item.Name;
            existing.Alias = item.Alias;
            attempt = await templates.UpdateAsync(existing, UserKey);
        }

        Demand(attempt.Success, attempt.Status, $"Storing the template {item.Alias}");
    }

    /// <inheritdoc />
    public override async Task<bool> ExistsAsync(Guid key, string alias) => await templates.GetAsync(key) is not null;

    /// <inheritdoc />
    public override async Task DeleteAsync(Guid key, string alias)
    {
        Umbraco.Cms.Core.Attempt<ITemplate?, TemplateOperationStatus> attempt = await templates.DeleteAsync(key, UserKey);
        Demand(attempt.Success, attempt.Status, $"Deleting the template {alias}");
    }

    /// <inheritdoc />
    public override async Task<IReadOnlyList<TemplateItem>> GetAllAsync() =>
        (await templates.GetAllAsync(Array.Empty<string>())).Select(From).ToList();

    private static TemplateItem From(ITemplate template) => new()
    {
        Key = template.Key,
        Alias = template.Alias,
        Name = template.Name ?? template.Alias,
        Parent = template.LayoutTemplateAlias ?? string.Empty,
        Level = string.IsNullOrEmpty(template.LayoutTemplateAlias) ? 1 : 2,
    };

    // Umbraco reads the layout out of the view; a template without a view of its own gets the one line that says it.
    private static string? LayoutLine(string parent) => parent.Length == 0 ? null : $"@{{\n    Layout = \"{parent}.cshtml\";\n}}\n";

    private async Task<ITemplate?> FindAsync(Guid key, string alias) => await templates.GetAsync(key) ?? await templates.GetAsync(alias);
}
