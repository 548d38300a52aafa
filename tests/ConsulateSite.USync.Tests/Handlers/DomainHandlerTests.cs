using ConsulateSite.USync.Handlers.Domains;
using NSubstitute;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.USync.Tests.Handlers;

public sealed class DomainHandlerTests : IDisposable
{
    private static readonly Guid Home = Guid.Parse("547d5f29-cd94-5aec-8093-676796aa18a7");

    private readonly HandlerFixture _fixture = new();
    private readonly List<IDomain> _site = [];
    private readonly DomainHandler _handler;

    public DomainHandlerTests()
    {
        IContent home = Substitute.For<IContent>();
        home.Id.Returns(1100);
        home.Key.Returns(Home);
        _fixture.Content.GetById(Home).Returns(home);
        _fixture.Content.GetById(1100).Returns(home);
        _fixture.Languages.GetAllAsync().Returns([new Language("ar", "Arabic") { IsDefault = true }, new Language("fr", "French")]);
        _fixture.Domains.GetAllAsync(includeWildcards: true).Returns(_ => _site);
        _fixture.Domains.UpdateDomainsAsync(default, default!).ReturnsForAnyArgs(call =>
        {
            _site.Clear();
            _site.AddRange(call.Arg<DomainsUpdateModel>().Domains.Select((domain, place) =>
                new UmbracoDomain(domain.DomainName, domain.IsoCode) { RootContentId = 1100, SortOrder = place }));
            return Attempt.SucceedWithStatus(DomainOperationStatus.Success, new DomainUpdateResult());
        });
        _handler = (DomainHandler)_fixture.Handlers[Kind.Domains];
    }

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task Each_file_is_merged_into_the_list_of_its_node_in_the_order_of_the_files()
    {
        await _handler.BeginAsync(null!);
        foreach (DomainItem item in _handler.Order([Read("/fr", "FR", 5), Read("/ar", "ar", 2)]))
        {
            await _handler.SaveAsync(await _handler.ResolveAsync(item, []));
        }

        Assert.Equal([("/ar", "ar", 0), ("/fr", "fr", 1)], _site.Select(domain => (domain.DomainName, domain.LanguageIsoCode, domain.SortOrder)));
    }

    [Fact]
    public async Task A_domain_is_known_by_its_name_whatever_its_key()
    {
        _site.Add(new UmbracoDomain("/AR", "ar") { RootContentId = 1100 });
        await _handler.BeginAsync(null!);

        Assert.NotNull(await _handler.FindAsync(Read("/ar", "ar", 0)));
    }

    [Fact]
    public async Task Deleting_a_domain_leaves_its_neighbours()
    {
        _site.Add(new UmbracoDomain("/ar", "ar") { RootContentId = 1100, SortOrder = 0 });
        _site.Add(new UmbracoDomain("/fr", "fr") { RootContentId = 1100, SortOrder = 1 });
        await _handler.BeginAsync(null!);

        await _handler.DeleteAsync(Guid.Empty, "/ar");

        Assert.Equal("/fr", Assert.Single(_site).DomainName);
    }

    private DomainItem Read(string name, string language, int sortOrder) => _handler.Read(Xml.File(
        $"<Domain Key=\"\" Alias=\"{name}\"><Info><IsWildcard>false</IsWildcard><Language>{language}</Language><Root Key=\"{Home}\">/</Root><SortOrder>{sortOrder}</SortOrder></Info></Domain>",
        "Domains/x.config"));
}
