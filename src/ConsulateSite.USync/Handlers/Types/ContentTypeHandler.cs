using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.USync.Handlers.Types;

/// <summary>Content types: types with templates and clean-up of versions.</summary>
internal sealed class ContentTypeHandler(
    IContentTypeService types,
    IContentTypeContainerService containers,
    IDataTypeService dataTypes,
    ITemplateService templates,
    IShortStringHelper shortStrings)
    : TypeHandler<IContentType>(Kind.ContentTypes, types, containers, dataTypes, shortStrings, Constants.DataTypes.Guids.ListViewContentGuid)
{
    private readonly IShortStringHelper _shortStrings = shortStrings;

    /// <inheritdoc />
    public override async Task<TypeItem> ResolveAsync(TypeItem item, ICollection<string> warnings)
    {
        TypeItem resolved = await base.ResolveAsync(item, warnings);
        List<Reference>? allowed = null;
        if (resolved.AllowedTemplates is not null)
        {
            allowed = [];
            foreach (Reference template in resolved.AllowedTemplates)
            {
                if (await FindAsync(template) is { } found)
                {
                    allowed.Add(new Reference(found.Key, found.Alias));
                }
                else
                {
                    warnings.Add($"The template \"{template.Alias}\" does not exist and is left out.");
                }
            }
        }

        string? defaultTemplate = resolved.DefaultTemplate;
        if (!string.IsNullOrEmpty(defaultTemplate) && await templates.GetAsync(defaultTemplate) is null)
        {
            warnings.Add($"The default template \"{defaultTemplate}\" does not exist and is left out.");
            defaultTemplate = null;
        }

        return resolved with { AllowedTemplates = allowed, DefaultTemplate = defaultTemplate };
    }

    /// <inheritdoc />
    protected override IContentType Create(int parentId) => new ContentType(_shortStrings, parentId);

    /// <inheritdoc />
    protected override TypeItem With(TypeItem item, IContentType type) => item with
    {
        DefaultTemplate = type.DefaultTemplate?.Alias ?? string.Empty,
        AllowedTemplates = (type.AllowedTemplates ?? []).Select(template => new Reference(template.Key, template.Alias)).ToList(),
        HistoryCleanup = new HistoryCleanupItem(
            type.HistoryCleanup?.PreventCleanup ?? false,
            type.HistoryCleanup?.KeepAllVersionsNewerThanDays,
            type.HistoryCleanup?.KeepLatestVersionPerDayForDays),
    };

    /// <inheritdoc />
    protected override async Task FillMoreAsync(IContentType type, TypeItem item)
    {
        if (item.HistoryCleanup is { } cleanup)
        {
            type.HistoryCleanup = new HistoryCleanup
            {
                PreventCleanup = cleanup.PreventCleanup,
                KeepAllVersionsNewerThanDays = cleanup.KeepAllDays,
                KeepLatestVersionPerDayForDays = cleanup.KeepLatestPerDayDays,
            };
        }

        if (item.AllowedTemplates is not null)
        {
            List<ITemplate> allowed = [];
            foreach (Reference reference in item.AllowedTemplates)
            {
                allowed.Add((await FindAsync(reference))!);
            }

            type.AllowedTemplates = allowed;
        }

        if (item.DefaultTemplate is { } alias)
        {
            type.SetDefaultTemplate(alias.Length == 0 ? null : await templates.GetAsync(alias));
        }
    }

    private async Task<ITemplate?> FindAsync(Reference reference) =>
        (reference.Key == Guid.Empty ? null : await templates.GetAsync(reference.Key)) ?? await templates.GetAsync(reference.Alias);
}
