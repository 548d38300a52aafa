using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Tests.Settings;

public sealed class KeyValueRepositoryTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private IKeyValueRepository KeyValues => engine.Get<IKeyValueRepository>();

    [Fact]
    public void A_value_is_stored_changed_and_deleted()
    {
        KeyValue saved = new() { Identifier = "single", Value = "1" };
        engine.InScope(() => KeyValues.Save(saved));
        saved.Value = null;
        engine.InScope(() => KeyValues.Save(saved));

        IKeyValue read = engine.InScope(() => KeyValues.Get("single"))!;
        Assert.Null(read.Value);
        Assert.Equal(saved.UpdateDate, read.UpdateDate);
        engine.InScope(() => KeyValues.Delete(saved));
        Assert.False(engine.InScope(() => KeyValues.Exists("single")));
    }

    [Fact]
    public void Values_are_found_by_the_beginning_of_their_name()
    {
        engine.InScope(() =>
        {
            KeyValues.Save(new KeyValue { Identifier = "state.a", Value = "1" });
            KeyValues.Save(new KeyValue { Identifier = "state.b", Value = "2" });
            KeyValues.Save(new KeyValue { Identifier = "stat_.b", Value = "3" });
        });

        engine.InScope(() =>
        {
            Assert.Equal(new Dictionary<string, string?> { ["state.a"] = "1", ["state.b"] = "2" }, KeyValues.FindByKeyPrefix("state."));
            Assert.Equal(["state.a"], KeyValues.GetMany("state.a", "missing").Select(x => x.Identifier));
            Assert.True(KeyValues.GetMany().Count() >= 3);
        });
    }

    [Fact]
    public void A_scope_that_is_rolled_back_stores_nothing()
    {
        using (engine.Scope(complete: false))
        {
            KeyValues.Save(new KeyValue { Identifier = "lost", Value = "1" });
        }

        Assert.Null(engine.InScope(() => KeyValues.Get("lost")));
    }
}
