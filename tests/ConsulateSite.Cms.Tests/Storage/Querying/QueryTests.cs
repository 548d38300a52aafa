using ConsulateSite.Cms.Storage.Entities;
using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Rows;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;

namespace ConsulateSite.Cms.Tests.Storage.Querying;

public class QueryTests
{
    private static readonly NodeRow[] Nodes =
    [
        new() { Id = 1, ParentId = -1, Path = "-1,1", Level = 1, Name = "Passport", SortOrder = 0 },
        new() { Id = 2, ParentId = 1, Path = "-1,1,2", Level = 2, Name = "Renewal", SortOrder = 1 },
        new() { Id = 3, ParentId = 1, Path = "-1,1,3", Level = 2, Name = "Loss", SortOrder = 2, Trashed = true },
    ];

    [Fact]
    public void All_predicates_must_hold()
    {
        int parent = 1;
        IQuery<IUmbracoEntity> query = Query().Where(x => x.ParentId == parent).Where(x => !x.Trashed);

        Assert.Equal([2], Ids(query));
    }

    [Fact]
    public void A_list_of_values_restricts_or_excludes()
    {
        Assert.Equal([1, 3], Ids(Query().WhereIn(x => x.Id, new[] { 1, 3 })));
        Assert.Equal([2], Ids(Query().WhereNotIn(x => x.Id, new[] { 1, 3 })));
    }

    [Fact]
    public void One_of_several_predicates_is_enough()
    {
        IQuery<IUmbracoEntity> query = Query().WhereAny([x => x.Id == 1, x => x.Name == "Loss"]);

        Assert.Equal([1, 3], Ids(query));
    }

    [Fact]
    public void Text_functions_of_Umbraco_are_understood()
    {
        Assert.Equal([2, 3], Ids(Query().Where(x => x.Path.SqlStartsWith("-1,1,", TextColumnType.NVarchar))));
        Assert.Equal([1], Ids(Query().Where(x => x.Name!.SqlContains("sspo", TextColumnType.NVarchar))));
        Assert.Equal([2], Ids(Query().Where(x => x.Name!.SqlEndsWith("wal", TextColumnType.NVarchar))));
    }

    [Fact]
    public void A_member_that_is_not_stored_is_refused_by_name()
    {
        NotSupportedException exception = Assert.Throws<NotSupportedException>(() => Ids(Query().Where(x => x.HasIdentity)));

        Assert.Contains("HasIdentity", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_member_of_the_map_can_be_asked_for()
    {
        IQuery<IUmbracoEntity> query = Query()
            .Where(x => x.Id > 0 && x.Key == Guid.Empty && x.ParentId == 1 && x.Level == 2 && x.SortOrder == 1)
            .Where(x => x.CreatorId == 0 && x.CreateDate == default && x.Path != string.Empty && x.Name != null && !x.Trashed);

        Assert.Equal([2], Ids(query));
        Assert.Equal(10, EntityMembers.Map.Names.Count);
    }

    [Fact]
    public void In_memory_text_is_compared_without_regard_to_case()
    {
        ExpressionQuery<IDictionaryItem> query = new();
        query.Where(x => x.ItemKey.SqlStartsWith("site.", TextColumnType.NVarchar));
        DictionaryItem[] items = [new("Site.Name"), new("News.Title")];

        Assert.Equal(["Site.Name"], items.Cast<IDictionaryItem>().Matching(query).Select(x => x.ItemKey));
    }

    private static ExpressionQuery<IUmbracoEntity> Query() => new();

    private static int[] Ids(IQuery<IUmbracoEntity> query) =>
        [.. Nodes.AsQueryable().Matching(query, EntityMembers.Map).Select(x => x.Id)];
}
