using System.Globalization;
using ConsulateSite.Backoffice.Tests.Documents;
using ConsulateSite.Backoffice.Tests.Hosting;
using ConsulateSite.Backoffice.Tests.Media;
using ConsulateSite.Backoffice.Tests.Partners;
using ConsulateSite.Insights.Opinions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Tests.Routes;

/// <summary>
/// What the requests of <c>rights.txt</c> are about. Each is made when it is asked for first, so that a request finds things of its own.
/// </summary>
/// <param name="stage">Where the things lie.</param>
/// <param name="area">Below which page and folder the things lie that are asked for.</param>
/// <param name="own">Below which page and folder those lie that everybody may reach.</param>
/// <param name="name">What the things are called.</param>
internal sealed class RightsTargets(RightsStage stage, RightsArea area, RightsArea own, string name)
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private IContent? _page;

    private DocumentSite Site => stage.Site;

    private BackofficeBrowser Administrator => stage.Administrator;

    private MediaLibrary Library => new(Administrator);

    /// <summary>The keys of the pages, media and words that were asked for, without those that everybody may reach.</summary>
    public IEnumerable<(string Name, Guid Key)> Made => _values.Where(value => value.Key is "page" or "binned" or "medium" or "binned-medium" or "picture" or "word")
        .Select(value => (value.Key, Guid.Parse(value.Value)));

    /// <summary>The value of a name; a name that is none stands for itself.</summary>
    public async Task<string> ValueAsync(string value)
    {
        if (!_values.TryGetValue(value, out string? made))
        {
            made = await MakeAsync(value);
            _values.Add(value, made);
        }

        return made;
    }

    private async Task<string> MakeAsync(string value) => value switch
    {
        "new" => Guid.NewGuid().ToString(),
        "type" => Site.PageType.Key.ToString(),
        "page" => Page().Key.ToString(),
        "page-name" => name,
        "own" => Own().Key.ToString(),
        "binned" => Binned().ToString(),
        "version" => Site.Contents.GetVersions(Page().Id).Last().VersionId.ToGuid().ToString(),
        "redirect" => Redirect().ToString(),
        "remark" => await RemarkAsync(),
        "partner" => await Site.AddPartnerAsync(Page().Key),
        "entry" => (await Site.AddPartnerEntryAsync(await ValueAsync("partner"))).ToString(CultureInfo.InvariantCulture),
        "blueprint" => (await BlueprintAsync()).ToString(),
        "medium" => (await Library.CreateFolderAsync(name, area.Folder)).ToString(),
        "medium-name" => name,
        "own-medium" => (await Library.CreateFolderAsync("own", own.Folder)).ToString(),
        "picture" => (await Library.CreatePictureAsync(name, area.Folder)).ToString(),
        "binned-medium" => (await BinnedMediumAsync()).ToString(),
        "word" => (await WordAsync()).ToString(),
        "language" => await LanguageAsync(),
        "relation-type" => Site.Get<IRelationService>().GetRelationTypeByAlias(Constants.Conventions.RelationTypes.RelatedDocumentAlias)!.Key.ToString(),
        _ => value,
    };

    private IContent Page()
    {
        if (_page is null)
        {
            _page = Site.AddPage(name, area.Page);
            _page.SetValue("title", $"{name} later", "fr");
            Assert.True(Site.Contents.Save(_page).Success);
        }

        return _page;
    }

    private async Task<string> RemarkAsync()
    {
        OpinionStore opinions = Site.Get<OpinionStore>();
        await opinions.AddAsync(new Opinion(Page().Key, "fr", OpinionReason.Other, name));
        return opinions.FindRemarks(1, "fr", Page().Key)[0].Id.ToString(CultureInfo.InvariantCulture);
    }

    // Something outside refers to it.
    private IContent Own()
    {
        IContent page = Site.AddPage("own", own.Page);
        Site.Get<IRelationService>().Relate(area.Page, page.Id, Constants.Conventions.RelationTypes.RelatedDocumentAlias);
        return page;
    }

    private Guid Binned()
    {
        IContent page = Site.AddPage(name, area.Page, publish: false);
        Assert.True(Site.Contents.MoveToRecycleBin(page).Success);
        return page.Key;
    }

    private Guid Redirect()
    {
        IRedirectUrlService redirects = Site.Get<IRedirectUrlService>();
        redirects.RegisterWithStatus($"{Page().Id.ToString(CultureInfo.InvariantCulture)}/old", Page().Key, "fr");
        return redirects.GetContentRedirectUrls(Page().Key).First().Key;
    }

    private Task<Guid> BlueprintAsync() => Administrator.CreateAsync(
        "/document-blueprint/from-document", new { document = new { id = stage.Blueprint.Key }, name = Guid.NewGuid().ToString(), parent = (object?)null });

    private async Task<Guid> BinnedMediumAsync()
    {
        Guid medium = await Library.CreateFolderAsync(name, area.Folder);
        await Administrator.DoAsync(HttpMethod.Put, $"/media/{medium}/move-to-recycle-bin");
        return medium;
    }

    private async Task<Guid> WordAsync()
    {
        Guid id = Guid.NewGuid();
        object[] translations = [.. RightsStage.Languages.Select(isoCode => new { isoCode, translation = $"word {isoCode}" })];
        return await Administrator.CreateAsync("/dictionary", new { id, name = id.ToString(), translations, parent = (object?)null });
    }

    private async Task<string> LanguageAsync()
    {
        ILanguageService languages = Site.Get<ILanguageService>();
        HashSet<string> existing = [.. (await languages.GetAllAsync()).Select(language => language.IsoCode)];
        string isoCode = new[] { "de", "es", "it", "nl", "pt" }.First(code => !existing.Contains(code));
        Assert.True((await languages.CreateAsync(new Language(isoCode, isoCode), Constants.Security.SuperUserKey)).Success);
        return isoCode;
    }
}
