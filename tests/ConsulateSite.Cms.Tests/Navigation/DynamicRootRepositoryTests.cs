using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Tests.Navigation;

public sealed class DynamicRootRepositoryTests(ContentSite site) : IClassFixture<ContentSite>
{
    private IDynamicRootRepository Repository => site.Engine.Get<IDynamicRootRepository>();

    [Fact]
    public void Documents_above_and_below_are_found_by_their_type()
    {
        IContent top = site.Publish(site.NewPage("top"));
        IContent middle = site.Publish(site.NewPage("middle", top.Id));
        IContent[] below = [site.Publish(site.NewPage("first", middle.Id)), site.Publish(site.NewPage("second", middle.Id))];
        DynamicRootQueryStep pages = new() { AnyOfDocTypeKeys = [top.ContentType.Key] };

        Assert.Equal(below[0].Key, Run(() => Repository.NearestAncestorOrSelfAsync([below[0].Key], pages)));
        Assert.Equal(top.Key, Run(() => Repository.FurthestAncestorOrSelfAsync([below[0].Key], pages)));
        Assert.Equal([top.Key], Run(() => Repository.NearestDescendantOrSelfAsync([top.Key], pages)));
        Assert.Equal(below.Select(x => x.Key), Run(() => Repository.FurthestDescendantOrSelfAsync([top.Key], pages)));
        Assert.Equal(top.Key, Run(() => Repository.FurthestAncestorOrSelfAsync([below[0].Key], new DynamicRootQueryStep())));
    }

    [Fact]
    public void Documents_of_other_types_are_not_found()
    {
        IContent top = site.Publish(site.NewPage("alone"));
        DynamicRootQueryStep others = new() { AnyOfDocTypeKeys = [Guid.NewGuid()] };

        Assert.Null(Run(() => Repository.NearestAncestorOrSelfAsync([top.Key], others)));
        Assert.Null(Run(() => Repository.FurthestAncestorOrSelfAsync([top.Key], others)));
        Assert.Empty(Run(() => Repository.NearestDescendantOrSelfAsync([top.Key], others)));
        Assert.Empty(Run(() => Repository.FurthestDescendantOrSelfAsync([top.Key], others)));
        Assert.Empty(Run(() => Repository.FurthestDescendantOrSelfAsync([], others)));
    }

    private T Run<T>(Func<Task<T>> work) => site.Engine.InScope(() => work().GetAwaiter().GetResult());
}
