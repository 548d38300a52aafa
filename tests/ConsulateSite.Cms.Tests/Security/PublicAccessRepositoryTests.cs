using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Tests.Security;

public sealed class PublicAccessRepositoryTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private IPublicAccessRepository Access => engine.Get<IPublicAccessRepository>();

    [Fact]
    public void Every_member_of_an_entry_is_read_back()
    {
        PublicAccessEntry entry = Save(NewEntry());
        PublicAccessEntry read = engine.InScope(() => Access.Get(entry.Key))!;
        Assert.Equal(
            (entry.ProtectedNodeId, entry.LoginNodeId, entry.NoAccessNodeId),
            (read.ProtectedNodeId, read.LoginNodeId, read.NoAccessNodeId));
        Assert.Equal((entry.CreateDate, entry.UpdateDate), (read.CreateDate, read.UpdateDate));
        PublicAccessRule rule = Assert.Single(read.Rules);
        Assert.Equal(("MemberRole", "press", entry.Key), (rule.RuleType, rule.RuleValue, rule.AccessEntryId));
        Assert.Equal(entry.Rules.Single().Key, rule.Key);
    }

    [Fact]
    public void Rules_follow_the_last_save()
    {
        PublicAccessEntry entry = Save(NewEntry());
        entry.AddRule("staff", "MemberRole");
        entry.RemoveRule(entry.Rules.First());
        Save(entry);
        Assert.Equal("staff", Assert.Single(engine.InScope(() => Access.Get(entry.Key))!.Rules).RuleValue);
    }

    [Fact]
    public void Entries_are_found_by_key_and_query_until_they_are_deleted()
    {
        PublicAccessEntry entry = Save(NewEntry());
        IQuery<PublicAccessEntry> Query() => engine.Get<IDatabase>().Scopes.CreateQuery<PublicAccessEntry>();
        engine.InScope(() =>
        {
            Assert.True(Access.Exists(entry.Key));
            Assert.Single(Access.GetMany(entry.Key));
            Assert.Single(Access.Get(Query().Where(x => x.ProtectedNodeId == entry.ProtectedNodeId)));
            Assert.Equal(0, Access.Count(Query().Where(x => x.LoginNodeId == entry.ProtectedNodeId)));
        });
        engine.InScope(() => Access.Delete(entry));
        Assert.False(engine.InScope(() => Access.Exists(entry.Key)));
    }

    private PublicAccessEntry NewEntry()
    {
        NodeRow[] nodes = [.. Enumerable.Range(0, 3).Select(_ => engine.InScope(() => TestNodes.Add(engine.Get<IDatabase>())))];
        PublicAccessRule rule = new() { Key = Guid.NewGuid(), RuleType = "MemberRole", RuleValue = "press" };
        return new PublicAccessEntry(Guid.NewGuid(), nodes[0].Id, nodes[1].Id, nodes[2].Id, [rule]);
    }

    private PublicAccessEntry Save(PublicAccessEntry entry)
    {
        engine.InScope(() => Access.Save(entry));
        return entry;
    }
}
