using System.Data;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Cms.Tests.Settings;

public sealed class DomainRepositoryTests : IAsyncLifetime
{
    private readonly EngineFixture _engine = new();
    private readonly Language _arabic = new("ar", "Arabic") { IsDefault = true };
    private int _site;

    private IDomainRepository Domains => _engine.Get<IDomainRepository>();

    public async Task InitializeAsync()
    {
        await _engine.InstallAsync();
        _engine.InScope(() => _engine.Get<ILanguageRepository>().Save(_arabic));
        _site = _engine.InScope(() => TreeNodes.Insert(
            _engine.Get<IDatabase>().Write,
            new NodeRow { Key = Guid.NewGuid(), ObjectType = Constants.ObjectTypes.Document, ParentId = Constants.System.Root, Name = "Site" }).Id);
    }

    public Task DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task Every_member_is_read_back_by_another_process()
    {
        Save(new UmbracoDomain("consulate.example/fr") { RootContentId = _site });
        UmbracoDomain saved = Save(new UmbracoDomain("consulate.example/ar") { LanguageId = _arabic.Id, RootContentId = _site });

        await _engine.StopAsync();
        IDomain read = _engine.InScope(() => Domains.Get(saved.Id))!;

        Assert.Equal(
            (saved.Key, "consulate.example/ar", (int?)_arabic.Id, "ar", (int?)_site, 1),
            (read.Key, read.DomainName, read.LanguageId, read.LanguageIsoCode, read.RootContentId, read.SortOrder));
        Assert.Equal("ar", saved.LanguageIsoCode);
        Assert.False(((UmbracoDomain)read).IsDirty());
    }

    [Fact]
    public void Wildcards_are_apart_from_addresses()
    {
        UmbracoDomain wildcard = Save(new UmbracoDomain($"*{_site}") { LanguageId = _arabic.Id, RootContentId = _site });
        UmbracoDomain address = Save(new UmbracoDomain("/ar") { RootContentId = _site });

        _engine.InScope(() =>
        {
            Assert.Equal(-1, wildcard.SortOrder);
            Assert.Equal(0, address.SortOrder);
            Assert.Equal([address.Id], Domains.GetAll(includeWildcards: false).Select(domain => domain.Id));
            Assert.Equal([wildcard.Id, address.Id], Domains.GetAll(includeWildcards: true).Select(domain => domain.Id));
            Assert.Equal([address.Id], Domains.GetAssignedDomains(_site, includeWildcards: false).Select(domain => domain.Id));
            Assert.Empty(Domains.GetAssignedDomains(_site + 1, includeWildcards: true));
        });
    }

    [Fact]
    public void Domains_are_found_by_name_without_regard_to_case()
    {
        UmbracoDomain saved = Save(new UmbracoDomain("Consulate.example"));

        _engine.InScope(() =>
        {
            Assert.Equal(saved.Id, Domains.GetByName("consulate.EXAMPLE")?.Id);
            Assert.True(Domains.Exists("consulate.example"));
            Assert.False(Domains.Exists("other.example"));
        });
        Assert.Throws<DuplicateNameException>(() => Save(new UmbracoDomain("consulate.example")));
    }

    [Fact]
    public void Queries_know_the_members_of_a_domain()
    {
        UmbracoDomain saved = Save(new UmbracoDomain("/ar") { LanguageId = _arabic.Id, RootContentId = _site });
        Save(new UmbracoDomain("/fr"));

        Assert.Equal(["/ar"], Names(query => query.Where(x => x.DomainName == "/ar")));
        Assert.Equal(["/ar"], Names(query => query.Where(x => x.RootContentId == _site)));
        Assert.Equal(["/ar"], Names(query => query.Where(x => x.LanguageId == _arabic.Id)));
        Assert.Equal(["/ar"], Names(query => query.Where(x => x.Key == saved.Key)));
    }

    [Fact]
    public void A_domain_goes_with_its_language_and_with_its_document()
    {
        Language french = new("fr", "French");
        _engine.InScope(() => _engine.Get<ILanguageRepository>().Save(french));
        Save(new UmbracoDomain("/fr") { LanguageId = french.Id });
        Save(new UmbracoDomain("/ar") { RootContentId = _site });
        UmbracoDomain free = Save(new UmbracoDomain("/free"));

        _engine.InScope(() => _engine.Get<ILanguageRepository>().Delete(french));
        _engine.InScope(() => _engine.Get<IDatabase>().Write.Nodes.Where(node => node.Id == _site).ExecuteDelete());

        Assert.Equal([free.Id], _engine.InScope(() => Domains.GetAll(includeWildcards: true).Select(domain => domain.Id)));
        _engine.InScope(() => Domains.Delete(free));
        Assert.False(_engine.InScope(() => Domains.Exists(free.Id)));
    }

    private UmbracoDomain Save(UmbracoDomain domain) => _engine.InScope(() =>
    {
        Domains.Save(domain);
        return domain;
    });

    private string[] Names(Func<IQuery<IDomain>, IQuery<IDomain>> where) => _engine.InScope(() =>
        Domains.Get(where(_engine.Get<ICoreScopeProvider>().CreateQuery<IDomain>())).Select(x => x.DomainName).ToArray());
}
