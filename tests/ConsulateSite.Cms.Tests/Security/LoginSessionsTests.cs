using ConsulateSite.Cms.Security.Users;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Tests.Security;

public sealed class LoginSessionsTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private readonly ManualTime _time = new(new DateTimeOffset(2026, 5, 6, 7, 8, 9, TimeSpan.Zero));

    [Fact]
    public void A_session_is_valid_for_its_user_while_it_is_used()
    {
        int user = NewUser();
        Guid session = Create(user);
        Assert.True(Validate(user, session));
        Assert.False(Validate(NewUser(), session));
        Assert.False(Validate(user, Guid.NewGuid()));

        foreach (int _ in Enumerable.Range(0, 5))
        {
            _time.Now += TimeSpan.FromMinutes(15);
            Assert.True(Validate(user, session));
        }
    }

    [Fact]
    public void An_idle_session_ends_and_stays_ended()
    {
        int user = NewUser();
        Guid session = Create(user);
        _time.Now += TimeSpan.FromMinutes(21);
        Assert.False(Validate(user, session));
        _time.Now -= TimeSpan.FromMinutes(20);
        Assert.False(Validate(user, session));
    }

    [Fact]
    public void Sessions_are_ended_one_by_one_or_all_at_once()
    {
        int user = NewUser();
        Guid first = Create(user);
        Guid second = Create(user);
        engine.InScope(() => Sessions().End(first));
        Assert.False(Validate(user, first));
        Assert.True(Validate(user, second));
        Assert.Equal(2, engine.InScope(() => Sessions().ClearAllOf(user)));
        Assert.False(Validate(user, second));
    }

    [Fact]
    public void Forgotten_sessions_are_deleted_when_the_next_one_begins()
    {
        int user = NewUser();
        Guid old = Create(user);
        _time.Now += TimeSpan.FromDays(16);
        Create(user);
        Assert.False(engine.InScope(() => engine.Get<IDatabase>().Read.LoginSessions.Any(x => x.SessionId == old)));
    }

    private LoginSessions Sessions() => ActivatorUtilities.CreateInstance<LoginSessions>(engine.Services, _time);

    private Guid Create(int userId) => engine.InScope(() => Sessions().Create(userId, "::1", cleanUp: true));

    private bool Validate(int userId, Guid sessionId) => engine.InScope(() => Sessions().Validate(userId, sessionId));

    private int NewUser()
    {
        string address = $"{Guid.NewGuid():N}@example.org";
        User user = new(new GlobalSettings(), address, address, address, "hash");
        engine.InScope(() => engine.Get<IUserRepository>().Save(user));
        return user.Id;
    }
}
