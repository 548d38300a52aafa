using ConsulateSite.Backoffice.Tests.Documents;
using ConsulateSite.Backoffice.Tests.Hosting;
using ConsulateSite.Backoffice.Tests.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Backoffice.Tests.Routes;

/// <summary>A site with two parts, and the people who send the requests of <c>rights.txt</c>.</summary>
internal sealed class RightsStage(DocumentSite site, BackofficeBrowser administrator) : IDisposable
{
    /// <summary>What everything outside is called, so that it is noticed wherever it is told.</summary>
    public const string Secret = "hiddenaway";

    public static readonly string[] Languages = ["ar", "en", "fr"];

    public static readonly IReadOnlyList<string> AllSections =
    [
        Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Settings, Constants.Applications.Users,
        Constants.Applications.Translation, Constants.Applications.Members, Constants.Applications.Packages, Constants.Applications.Library,
    ];

    public DocumentSite Site => site;

    public BackofficeBrowser Administrator => administrator;

    /// <summary>What lies outside of the start nodes of one of the people.</summary>
    public required RightsArea Outside { get; init; }

    /// <summary>What everybody may reach.</summary>
    public required RightsArea Common { get; init; }

    /// <summary>The page from which blueprints are made.</summary>
    public required IContent Blueprint { get; init; }

    public static async Task<RightsStage> CreateAsync(DocumentSite site)
    {
        BackofficeBrowser administrator = await site.SignedInAsync();
        MediaLibrary library = new(administrator);
        return new RightsStage(site, administrator)
        {
            Outside = new RightsArea(site.AddPage(Secret).Id, await library.CreateFolderAsync(Secret)),
            Common = new RightsArea(site.AddPage("common").Id, await library.CreateFolderAsync("common")),
            Blueprint = site.AddPage("blueprint"),
        };
    }

    /// <summary>Things outside of the start nodes.</summary>
    public RightsTargets Foreign() => new(this, Outside, Common, $"{Secret} {Guid.NewGuid():N}");

    /// <summary>Things that everybody may reach.</summary>
    public RightsTargets Reachable() => new(this, Common, Common, $"page {Guid.NewGuid():N}");

    /// <summary>Somebody with all sections but some.</summary>
    public Task<BackofficeBrowser> WithoutSectionsAsync(IEnumerable<string> sections) =>
        PersonAsync(AllSections.Except(sections, StringComparer.Ordinal), Constants.Security.AdminGroupKey, "common", _ => { });

    /// <summary>Somebody whose start nodes are what everybody may reach.</summary>
    public Task<BackofficeBrowser> WithOtherStartNodesAsync() => PersonAsync(AllSections, Constants.Security.AdminGroupKey, "start", group =>
    {
        group.StartContentId = Common.Page;
        group.StartMediaId = Site.Get<IEntityService>().GetId(Common.Folder, UmbracoObjectTypes.Media).Result;
    });

    /// <summary>Somebody who may write French only.</summary>
    public async Task<BackofficeBrowser> WithOneLanguageAsync()
    {
        ILanguage french = (await Site.Get<ILanguageService>().GetAsync("fr"))!;
        return await PersonAsync(AllSections, Constants.Security.AdminGroupKey, "language", group =>
        {
            group.HasAccessToAllLanguages = false;
            group.AddAllowedLanguage(french.Id);
        });
    }

    /// <summary>Somebody with the verbs of writers.</summary>
    public Task<BackofficeBrowser> WithVerbsOfWritersAsync() => PersonAsync(AllSections, Constants.Security.WriterGroupKey, "verbs", _ => { });

    public void Dispose() => administrator.Dispose();

    private async Task<BackofficeBrowser> PersonAsync(IEnumerable<string> sections, Guid verbsOf, string name, Action<UserGroup> change)
    {
        string alias = $"{name}-{Guid.NewGuid():N}";
        IUserGroupService groups = Site.Get<IUserGroupService>();
        UserGroup group = new(Site.Get<IShortStringHelper>(), 0, alias, alias, "icon-users")
        {
            Key = Guid.NewGuid(),
            HasAccessToAllLanguages = true,
            StartContentId = Constants.System.Root,
            StartMediaId = Constants.System.Root,
            Permissions = (await groups.GetAsync(verbsOf))!.Permissions,
        };
        foreach (string section in sections)
        {
            group.AddAllowedSection(section);
        }

        change(group);
        Assert.True((await groups.CreateAsync(group, Constants.Security.SuperUserKey)).Success);
        await Site.CreateUserAsync($"{alias}@example.org", group.Key);
        return await Site.SignedInAsync($"{alias}@example.org");
    }
}
