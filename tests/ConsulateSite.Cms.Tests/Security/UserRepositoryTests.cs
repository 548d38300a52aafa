using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Tests.Security;

public sealed class UserRepositoryTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private IUserRepository Users => engine.Get<IUserRepository>();

    [Fact]
    public void Every_member_of_a_user_is_read_back()
    {
        User user = NewUser();
        DateTime date = new(2026, 3, 4, 5, 6, 7, DateTimeKind.Utc);
        int nodeId = NewNode();
        user.SecurityStamp = "stamp";
        user.Language = "ar";
        user.Avatar = "avatars/1.png";
        user.Kind = UserKind.Api;
        user.IsApproved = false;
        user.IsLockedOut = true;
        user.FailedPasswordAttempts = 3;
        user.LastLockoutDate = date;
        user.LastLoginDate = date.AddDays(1);
        user.LastPasswordChangeDate = date.AddDays(2);
        user.EmailConfirmedDate = date.AddDays(3);
        user.InvitedDate = date.AddDays(4);
        user.PasswordConfiguration = "{}";
        user.StartContentIds = [nodeId];
        user.StartMediaIds = [nodeId];
        user.AddGroup(Group("editor"));

        IUser read = SaveAndRead(user);

        Assert.Equal(user.Key, read.Key);
        Assert.Equal(user.Name, read.Name);
        Assert.Equal(user.Email, read.Email);
        Assert.Equal(user.Username, read.Username);
        Assert.Equal("hash", read.RawPasswordValue);
        Assert.Equal("{}", read.PasswordConfiguration);
        Assert.Equal("stamp", read.SecurityStamp);
        Assert.Equal("ar", read.Language);
        Assert.Equal("avatars/1.png", read.Avatar);
        Assert.Equal(UserKind.Api, read.Kind);
        Assert.False(read.IsApproved);
        Assert.True(read.IsLockedOut);
        Assert.Equal(3, read.FailedPasswordAttempts);
        Assert.Equal(date, read.LastLockoutDate);
        Assert.Equal(date.AddDays(1), read.LastLoginDate);
        Assert.Equal(date.AddDays(2), read.LastPasswordChangeDate);
        Assert.Equal(date.AddDays(3), read.EmailConfirmedDate);
        Assert.Equal(date.AddDays(4), read.InvitedDate);
        Assert.Equal([nodeId], read.StartContentIds!);
        Assert.Equal([nodeId], read.StartMediaIds!);
        Assert.Equal("editor", Assert.Single(read.Groups).Alias);
        Assert.Equal(user.CreateDate, read.CreateDate);
        Assert.False(read.IsDirty());
    }

    [Fact]
    public void Groups_and_start_nodes_follow_the_last_save()
    {
        User user = NewUser();
        user.AddGroup(Group("editor"));
        user.StartContentIds = [NewNode()];
        IUser read = SaveAndRead(user);

        int other = NewNode();
        read.ClearGroups();
        read.AddGroup(Group("writer"));
        read.StartContentIds = [other];
        IUser again = SaveAndRead(read);

        Assert.Equal("writer", Assert.Single(again.Groups).Alias);
        Assert.Equal([other], again.StartContentIds!);
    }

    [Fact]
    public void A_new_address_ends_confirmation_and_sessions()
    {
        User user = NewUser();
        user.EmailConfirmedDate = DateTime.UtcNow;
        IUser read = SaveAndRead(user);
        string? stamp = read.SecurityStamp;

        read.Email = "other@example.org";
        IUser again = SaveAndRead(read);

        Assert.Null(again.EmailConfirmedDate);
        Assert.NotEqual(stamp, again.SecurityStamp);
    }

    [Fact]
    public void A_new_password_is_dated_and_an_empty_one_keeps_the_old()
    {
        IUser read = SaveAndRead(NewUser());
        read.RawPasswordValue = "another";
        IUser changed = SaveAndRead(read);
        Assert.NotNull(changed.LastPasswordChangeDate);

        changed.RawPasswordValue = string.Empty;
        Assert.Equal("another", SaveAndRead(changed).RawPasswordValue);
    }

    [Fact]
    public void Entities_that_were_read_do_not_share_state()
    {
        IUser user = SaveAndRead(NewUser());
        user.Name = "Changed in memory only";
        Assert.NotEqual(user.Name, engine.InScope(() => Users.Get(user.Key))!.Name);
    }

    [Fact]
    public void A_change_is_seen_inside_its_scope_and_forgotten_when_it_is_not_completed()
    {
        IUser user = SaveAndRead(NewUser());
        using (engine.Scope(complete: false))
        {
            user.Name = "Never committed";
            Users.Save(user);
            Assert.Equal("Never committed", Users.Get(user.Key)!.Name);
        }

        Assert.NotEqual("Never committed", engine.InScope(() => Users.Get(user.Key))!.Name);
    }

    [Fact]
    public void Names_are_found_without_regard_to_case()
    {
        IUser user = SaveAndRead(NewUser());
        engine.InScope(() =>
        {
            Assert.True(Users.ExistsByUserName(user.Username.ToUpperInvariant()));
            Assert.True(Users.ExistsByLogin(user.Username));
            Assert.Equal(user.Id, Users.GetByUsername(user.Username.ToUpperInvariant(), includeSecurityData: true)!.Id);
            Assert.Equal(user.Name, Users.GetProfile(user.Id)!.Name);
            Assert.Equal(user.Id, Users.GetProfile(user.Username)!.Id);
        });
    }

    [Fact]
    public void Users_are_queried_by_any_member()
    {
        IUser user = SaveAndRead(NewUser());
        string part = user.Username[..12].ToUpperInvariant();
        engine.InScope(() =>
        {
            Assert.Equal(user.Id, Assert.Single(Users.Get(Query().Where(x => x.Key == user.Key))).Id);
            Assert.Equal(1, Users.Count(Query().Where(x => x.Email == user.Email && x.IsApproved)));
            Assert.Equal(1, Users.GetCountByQuery(Query().Where(x => x.Username.Contains(part))));
            Assert.Equal(0, Users.Count(Query().Where(x => x.Id == user.Id && x.IsLockedOut)));
        });
    }

    [Fact]
    public void Pages_are_filtered_by_group_and_state_and_ordered()
    {
        string mark = Guid.NewGuid().ToString("N");
        foreach (int number in Enumerable.Range(1, 5))
        {
            User user = NewUser();
            user.Name = $"{mark} {number}";
            user.IsApproved = number != 5;
            user.LastLoginDate = DateTime.UtcNow;
            user.AddGroup(Group(number % 2 == 0 ? "writer" : "editor"));
            engine.InScope(() => Users.Save(user));
        }

        engine.InScope(() =>
        {
            IEnumerable<IUser> page = Users.GetPagedResultsByQuery(
                null, 0, 2, out long total, x => x.Name, Direction.Descending, ["editor"], ["writer"], [UserState.Active],
                Query().Where(x => x.Name!.Contains(mark)));
            Assert.Equal(2, total);
            Assert.Equal([$"{mark} 3", $"{mark} 1"], page.Select(x => x.Name));
        });
    }

    [Fact]
    public void States_are_counted()
    {
        User user = NewUser();
        user.IsLockedOut = true;
        user.LastLoginDate = DateTime.UtcNow;
        SaveAndRead(user);
        IDictionary<UserState, int> states = engine.InScope(Users.GetUserStates);
        Assert.True(states[UserState.LockedOut] >= 1);
        Assert.Equal(engine.InScope(() => Users.GetMany().Count()), states[UserState.All]);
    }

    [Fact]
    public void Members_of_a_group_are_told_from_the_others()
    {
        User user = NewUser();
        IReadOnlyUserGroup group = Group("translator");
        user.AddGroup(group);
        SaveAndRead(user);
        engine.InScope(() =>
        {
            Assert.Contains(Users.GetAllInGroup(group.Id), x => x.Key == user.Key);
            Assert.DoesNotContain(Users.GetAllNotInGroup(group.Id), x => x.Key == user.Key);
        });
    }

    [Fact]
    public void A_deleted_user_is_gone_with_memberships_and_sessions()
    {
        User user = NewUser();
        user.AddGroup(Group("editor"));
        SaveAndRead(user);
        engine.InScope(() => Users.CreateLoginSession(user.Id, "127.0.0.1"));
        engine.InScope(() => Users.Delete(user));
        engine.InScope(() =>
        {
            Assert.False(Users.Exists(user.Key));
            Assert.Null(Users.Get(user.Id));
            Assert.Equal(0, Users.ClearLoginSessions(user.Id));
        });
    }

    [Fact]
    public void A_client_signs_in_as_its_user()
    {
        IUser user = SaveAndRead(NewUser());
        string client = $"client-{user.Id}";
        engine.InScope(() => Users.AddClientId(user.Id, client));
        engine.InScope(() =>
        {
            Assert.Equal(user.Id, Users.GetByClientId(client)!.Id);
            Assert.Contains(client, Users.GetAllClientIds());
            Assert.Equal([client], Users.GetClientIds(user.Id));
            Assert.True(Users.RemoveClientId(user.Id, client));
            Assert.Null(Users.GetByClientId(client));
        });
    }

    private static User NewUser()
    {
        string mark = Guid.NewGuid().ToString("N");
        return new User(new GlobalSettings(), $"User {mark}", $"{mark}@example.org", $"{mark}@example.org", "hash");
    }

    private IUser SaveAndRead(IUser user)
    {
        engine.InScope(() => Users.Save(user));
        return engine.InScope(() => Users.Get(user.Key))!;
    }

    private IReadOnlyUserGroup Group(string alias) => engine.InScope(() => engine.Get<IUserGroupRepository>().Get(alias))!.ToReadOnlyGroup();

    private int NewNode() => engine.InScope(() => TestNodes.Add(engine.Get<IDatabase>()).Id);

    private IQuery<IUser> Query() => engine.Get<IDatabase>().Scopes.CreateQuery<IUser>();
}
