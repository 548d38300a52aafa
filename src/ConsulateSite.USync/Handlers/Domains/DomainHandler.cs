using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using ConsulateSite.USync.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.USync.Handlers.Domains;

/// <summary>Domains. Umbraco stores the domains of a node as one list, so each file is merged into the list of its node.</summary>
internal sealed class DomainHandler(IDomainService domains, IContentService content, SiteLanguages languages) : KindHandler<DomainItem>(Kind.Domains)
{
    /// <inheritdoc />
    public override bool IsKeyed => false;

    /// <inheritdoc />
    public override Task BeginAsync(SyncRun run) => languages.LoadAsync();

    /// <inheritdoc />
    public override DomainItem Read(USyncFile file)
    {
        XElement info = file.Root.Required("Info");
        string alias = AliasOf(file);
        return new DomainItem
        {
            File = file,
            Key = file.Key,
            Alias = alias,
            IsWildcard = info.Bool("IsWildcard") ?? alias.StartsWith('*'),
            Language = info.TextOrNull("Language") ?? throw info.Error("The domain has no <Language>."),
            Root = Reference.Read(info.Required("Root")) ?? throw info.Required("Root").Error("The domain names no node."),
            SortOrder = info.Int("SortOrder"),
        };
    }

    /// <inheritdoc />
    public override void Write(DomainItem item, XElement root)
    {
        if (root.Attribute("Key") is null)
        {
            root.SetAttributeValue("Key", item.Key);
        }

        root.SetAttributeValue("Alias", item.Alias);
        XElement info = root.Child("Info");
        info.Set("IsWildcard", item.IsWildcard);
        info.Set("Language", item.Language);
        item.Root.Write(info.Child("Root"));
        info.Set("SortOrder", item.SortOrder);
    }

    /// <inheritdoc />
    public override string FileNameOf(DomainItem item) => $"{FileNames.Slug(item.Alias)}_{item.Language.ToLowerInvariant()}";

    /// <inheritdoc />
    public override IReadOnlyList<DomainItem> Order(IReadOnlyList<DomainItem> items) =>
        items.GroupBy(item => item.Root.Key).SelectMany(Ranked).ToList();

    /// <inheritdoc />
    public override Task<DomainItem> ResolveAsync(DomainItem item, ICollection<string> warnings)
    {
        XElement info = item.File!.Root.Required("Info");
        ILanguage language = languages.Find(item.Language)
            ?? throw info.Required("Language").Error($"The site has no language \"{item.Language}\".");
        if (content.GetById(item.Root.Key) is null)
        {
            throw info.Required("Root").Error($"The node {item.Root.Key} does not exist.");
        }

        return Task.FromResult(item with { Language = language.IsoCode });
    }

    /// <inheritdoc />
    public override async Task<DomainItem?> FindAsync(DomainItem item) =>
        (await GetAllAsync()).FirstOrDefault(domain => domain.Identity == item.Identity);

    /// <inheritdoc />
    public override async Task SaveAsync(DomainItem item)
    {
        DomainItem? existing = await FindAsync(item);
        if (existing is not null && existing.Root.Key != item.Root.Key)
        {
            await StoreAsync(existing.Root.Key, (await OfNodeAsync(existing.Root.Key)).Where(domain => domain.Identity != item.Identity));
        }

        IEnumerable<DomainItem> others = (await OfNodeAsync(item.Root.Key)).Where(domain => domain.Identity != item.Identity);
        await StoreAsync(item.Root.Key, others.Append(item));
    }

    /// <inheritdoc />
    public override async Task<bool> ExistsAsync(Guid key, string alias) => await ByAliasAsync(alias) is not null;

    /// <inheritdoc />
    public override async Task DeleteAsync(Guid key, string alias)
    {
        if (await ByAliasAsync(alias) is { } domain)
        {
            await StoreAsync(domain.Root.Key, (await OfNodeAsync(domain.Root.Key)).Where(other => other.Identity != domain.Identity));
        }
    }

    /// <inheritdoc />
    public override async Task<IReadOnlyList<DomainItem>> GetAllAsync() =>
        (await domains.GetAllAsync(includeWildcards: true)).Select(From).OfType<DomainItem>().ToList();

    // Umbraco numbers the domains of a node from zero, so the numbers of the files become ranks.
    private static IEnumerable<DomainItem> Ranked(IEnumerable<DomainItem> node)
    {
        int rank = 0;
        foreach (DomainItem item in node.OrderBy(item => item.SortOrder ?? int.MaxValue))
        {
            yield return item.SortOrder is null || item.IsWildcard ? item : item with { SortOrder = rank++ };
        }
    }

    // The key of a domain is not stable in Umbraco, so it is made from the name.
    private static Guid KeyOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes("domain:" + name.ToLowerInvariant())).AsSpan(0, 16));

    private DomainItem? From(IDomain domain)
    {
        string? language = domain.LanguageIsoCode ?? languages.Find(domain.LanguageId)?.IsoCode;
        if (language is null || domain.RootContentId is not { } rootId || content.GetById(rootId) is not { } root)
        {
            return null;
        }

        return new DomainItem
        {
            Key = KeyOf(domain.IsWildcard ? "*" + root.Key : domain.DomainName),
            Alias = domain.DomainName,
            IsWildcard = domain.IsWildcard,
            Language = language,
            Root = new Reference(root.Key, "/" + root.Name),
            SortOrder = domain.SortOrder,
        };
    }

    private async Task<DomainItem?> ByAliasAsync(string alias) =>
        (await GetAllAsync()).FirstOrDefault(domain => string.Equals(domain.Alias, alias, StringComparison.OrdinalIgnoreCase));

    private async Task<IReadOnlyList<DomainItem>> OfNodeAsync(Guid node) =>
        (await GetAllAsync()).Where(domain => domain.Root.Key == node).ToList();

    private async Task StoreAsync(Guid node, IEnumerable<DomainItem> wanted)
    {
        List<DomainItem> list = wanted.OrderBy(domain => domain.SortOrder ?? int.MaxValue).ToList();
        DomainsUpdateModel model = new()
        {
            DefaultIsoCode = list.Find(domain => domain.IsWildcard)?.Language,
            Domains = list.Where(domain => !domain.IsWildcard)
                .Select(domain => new DomainModel { DomainName = domain.Alias, IsoCode = domain.Language })
                .ToList(),
        };
        Umbraco.Cms.Core.Attempt<DomainUpdateResult, DomainOperationStatus> attempt = await domains.UpdateDomainsAsync(node, model);
        Demand(attempt.Success, attempt.Status, $"Storing the domains of the node {node}");
    }
}
