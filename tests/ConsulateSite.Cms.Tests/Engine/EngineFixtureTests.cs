using ConsulateSite.Cms.Storage.Scoping;

namespace ConsulateSite.Cms.Tests.Engine;

public sealed class EngineFixtureTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    [Fact]
    public void The_database_of_a_fixture_has_its_tables() =>
        Assert.Equal(0, engine.InScope(() => engine.Get<IDatabase>().Read.Domains.Count()));
}
