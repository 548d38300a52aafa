using ConsulateSite.Cms.Storage.Redirects;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Tests.Redirects;

public sealed class RedirectUrlRepositoryTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private static readonly DateTime Date = new(2026, 5, 6, 7, 8, 9, DateTimeKind.Utc);

    private readonly string _url = $"1050/old-{Guid.NewGuid():N}";

    private IRedirectUrlRepository Redirects => engine.Get<IRedirectUrlRepository>();

    [Fact]
    public void Every_member_of_a_redirect_is_read_back()
    {
        NodeRow node = Node();
        RedirectUrl redirect = Save(node.Key, "ar");
        IRedirectUrl read = engine.InScope(() => Redirects.Get(redirect.Key))!;
        Assert.Equal(node.Id, read.ContentId);
        Assert.Equal(node.Key, read.ContentKey);
        Assert.Equal("ar", read.Culture);
        Assert.Equal(_url, read.Url);
        Assert.Equal(Date, read.CreateDateUtc);
    }

    [Fact]
    public void Saving_again_changes_the_redirect()
    {
        NodeRow node = Node();
        RedirectUrl redirect = Save(node.Key, "ar");
        redirect.CreateDateUtc = Date.AddDays(1);
        engine.InScope(() => Redirects.Save(redirect));
        Assert.Equal(Date.AddDays(1), Assert.Single(engine.InScope(() => Redirects.GetContentUrls(node.Key))).CreateDateUtc);
    }

    [Fact]
    public void Each_mapped_member_can_be_queried()
    {
        RedirectUrl redirect = Save(Node().Key, "fr");
        IQuery<IRedirectUrl>[] queries =
        [
            Query().Where(x => x.Key == redirect.Key),
            Query().Where(x => x.ContentKey == redirect.ContentKey),
            Query().Where(x => x.Culture == "fr"),
            Query().Where(x => x.Url == _url),
            Query().Where(x => x.CreateDateUtc == Date),
        ];
        Assert.Equal(RedirectUrlRepository.Members.Names.Count, queries.Length);
        engine.InScope(() => Assert.All(queries, query => Assert.Contains(Redirects.Get(query), x => x.Key == redirect.Key)));
    }

    [Fact]
    public void The_newest_redirect_of_the_culture_is_preferred_to_one_for_every_culture()
    {
        RedirectUrl old = Save(Node().Key, "ar");
        RedirectUrl newest = Save(Node().Key, "ar", Date.AddDays(1));
        RedirectUrl any = Save(Node().Key, culture: null, Date.AddDays(2));
        engine.InScope(() =>
        {
            Assert.Equal(newest.Key, Redirects.GetMostRecentUrl(_url, "AR")!.Key);
            Assert.Equal(any.Key, Redirects.GetMostRecentUrl(_url, "en")!.Key);
            Assert.Equal(any.Key, Redirects.GetMostRecentUrl(_url)!.Key);
            Assert.Equal(old.Key, Redirects.Get(_url, old.ContentKey, "ar")!.Key);
            Assert.Null(Redirects.Get(_url, old.ContentKey, "fr"));
        });
    }

    [Fact]
    public void Redirects_are_paged_below_a_node_and_searched()
    {
        NodeRow root = Node();
        NodeRow child = Node(root.Id);
        Save(root.Key, "ar");
        RedirectUrl newest = Save(child.Key, "ar", Date.AddDays(1));
        Save(Node().Key, "ar", Date.AddDays(2));
        engine.InScope(() =>
        {
            Assert.Equal(newest.Key, Assert.Single(Redirects.GetAllUrls(root.Id, 0, 1, out long below)).Key);
            Assert.Equal(2, below);
            Assert.Equal(3, Redirects.SearchUrls(_url[5..].ToUpperInvariant(), 0, 10, out long found).Count());
            Assert.Equal(3, found);
            Assert.NotEmpty(Redirects.GetAllUrls(0, 10, out long all));
            Assert.True(all >= 3);
        });
    }

    [Fact]
    public void Redirects_are_deleted_by_key_and_by_document()
    {
        NodeRow node = Node();
        RedirectUrl first = Save(node.Key, "ar");
        Save(node.Key, "fr");
        engine.InScope(() => Redirects.Delete(first.Key));
        Assert.False(engine.InScope(() => Redirects.Exists(first.Key)));
        engine.InScope(() => Redirects.DeleteContentUrls(node.Key));
        Assert.Empty(engine.InScope(() => Redirects.GetContentUrls(node.Key)));
    }

    private RedirectUrl Save(Guid contentKey, string? culture, DateTime? date = null)
    {
        RedirectUrl redirect = new() { Key = Guid.NewGuid(), ContentKey = contentKey, Culture = culture, Url = _url, CreateDateUtc = date ?? Date };
        engine.InScope(() => Redirects.Save(redirect));
        return redirect;
    }

    private NodeRow Node(int parentId = Constants.System.Root) =>
        engine.InScope(() => TestNodes.Add(engine.Get<IDatabase>(), parentId: parentId));

    private IQuery<IRedirectUrl> Query() => engine.Get<IDatabase>().Scopes.CreateQuery<IRedirectUrl>();
}
