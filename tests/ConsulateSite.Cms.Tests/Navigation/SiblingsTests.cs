using System.Diagnostics;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Xunit.Abstractions;

namespace ConsulateSite.Cms.Tests.Navigation;

public sealed class SiblingsTests(EngineFixture engine, ITestOutputHelper output) : IClassFixture<EngineFixture>
{
    private const int Many = 5_000;

    private static readonly HashSet<Guid> Folders = [Constants.ObjectTypes.DocumentTypeContainer];

    [Fact]
    public void Siblings_are_cut_out_of_thousands()
    {
        NodeRow[] nodes = Fill(Many);

        foreach (int position in new[] { 0, 1, Many / 2, Many - 1 })
        {
            (IEntitySlim[] found, long before, long after) = Siblings(nodes[position], Ordering.By("sortOrder"));

            int first = Math.Max(0, position - 5);
            int last = Math.Min(Many - 1, position + 5);
            Assert.Equal(nodes[first..(last + 1)].Select(x => x.Key), found.Select(x => x.Key));
            Assert.Equal((first, Many - 1 - last), (before, after));
        }

        Stopwatch watch = Stopwatch.StartNew();
        TimeSpan started = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < 20; i++)
        {
            Siblings(nodes[i * 250], Ordering.By("sortOrder"));
        }

        TimeSpan processor = Environment.CpuUsage.TotalTime - started;
        output.WriteLine(
            $"{watch.Elapsed.TotalMilliseconds / 20:F1} ms, {processor.TotalMilliseconds / 20:F1} ms of them computing, for the surroundings of one of {Many} siblings");
    }

    [Fact]
    public void Siblings_can_be_asked_for_in_another_order()
    {
        NodeRow[] nodes = Fill(20);
        NodeRow[] byName = [.. nodes.OrderByDescending(x => x.Name, StringComparer.Ordinal)];

        (IEntitySlim[] found, long before, long after) = Siblings(byName[7], Ordering.By("name", Direction.Descending));

        Assert.Equal(byName[2..13].Select(x => x.Key), found.Select(x => x.Key));
        Assert.Equal((2, 7), (before, after));
    }

    [Fact]
    public void What_is_no_sibling_has_none()
    {
        NodeRow node = Fill(1)[0];

        Assert.Empty(Siblings(new NodeRow { Key = Guid.NewGuid() }, Ordering.By("sortOrder")).Found);
        Assert.Empty(engine.InScope(() => engine.Get<IEntityRepository>()
            .GetTrashedSiblings(Folders, node.Key, 5, 5, null, Ordering.By("sortOrder"), out _, out _).ToArray()));
    }

    private (IEntitySlim[] Found, long Before, long After) Siblings(NodeRow node, Ordering ordering) => engine.InScope(() =>
    {
        IEntitySlim[] found = [.. engine.Get<IEntityRepository>().GetSiblings(Folders, node.Key, 5, 5, null, ordering, out long before, out long after)];
        return (found, before, after);
    });

    private NodeRow[] Fill(int count)
    {
        NodeRow parent = engine.InScope(() => TestNodes.Add(engine.Get<IDatabase>(), Constants.ObjectTypes.DocumentTypeContainer));
        return engine.InScope(() =>
        {
            CmsDbContext db = engine.Get<IDatabase>().Write;
            NodeRow[] nodes =
            [
                .. Enumerable.Range(0, count).Select(i => new NodeRow
                {
                    Key = Guid.NewGuid(),
                    ObjectType = Constants.ObjectTypes.DocumentTypeContainer,
                    ParentId = parent.Id,
                    Level = 2,
                    Path = $"{parent.Path},{i}",
                    // Two in a row share a place, so that the identifier decides.
                    SortOrder = i / 2,
                    Name = $"Node {Guid.NewGuid():N}",
                }),
            ];
            db.Nodes.AddRange(nodes);
            db.SaveChanges();
            db.ChangeTracker.Clear();
            return nodes;
        });
    }
}
