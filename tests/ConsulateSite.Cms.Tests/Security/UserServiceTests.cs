using ConsulateSite.Cms.Security.Passwords;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.Tests.Security;

public sealed class UserServiceTests : IAsyncLifetime
{
    private static readonly Guid Administrator = Constants.Security.SuperUserKey;

    private readonly EngineFixture _engine = new();

    private IUserService Users => _engine.Get<IUserService>();

    public Task InitializeAsync() => _engine.WithLanguages("ar", "fr").StartAsync();

    public Task DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task A_created_user_signs_in_with_the_initial_password_and_is_in_the_security_log()
    {
        UserCreationResult created = await CreateAsync("fatima@example.org");

        IUser user = (await Users.GetAsync(created.CreatedUser!.Key))!;
        Assert.True(_engine.Get<BackOfficePasswords>().Matches(user, created.InitialPassword!));
        Assert.Equal(Constants.Security.EditorGroupKey, Assert.Single(user.Groups).Key);
        Assert.Contains(Entries(), x => x.EventType == "umbraco/user/save" && x.AffectedUserKey == user.Key);
    }

    [Fact]
    public async Task A_changed_password_replaces_the_old_one_and_is_in_the_security_log()
    {
        UserCreationResult created = await CreateAsync("fatima@example.org");
        Guid key = created.CreatedUser!.Key;

        Attempt<PasswordChangedModel, UserOperationStatus> wrong = await Change(key, "not the old password", "a new long password");
        Attempt<PasswordChangedModel, UserOperationStatus> weak = await Change(key, created.InitialPassword, "short");
        Attempt<PasswordChangedModel, UserOperationStatus> right = await Change(key, created.InitialPassword, "a new long password");

        Assert.False(wrong.Success);
        Assert.False(weak.Success);
        Assert.True(right.Success);
        IUser user = (await Users.GetAsync(key))!;
        Assert.True(_engine.Get<BackOfficePasswords>().Matches(user, "a new long password"));
        Assert.False(_engine.Get<BackOfficePasswords>().Matches(user, created.InitialPassword!));
        Assert.Contains(Entries(), x => x.EventType == "umbraco/user/password/change" && x.AffectedUserKey == key);
    }

    [Fact]
    public async Task A_locked_user_is_unlocked()
    {
        UserCreationResult created = await CreateAsync("fatima@example.org");
        IUser user = created.CreatedUser!;
        user.IsLockedOut = true;
        user.FailedPasswordAttempts = 5;
        Users.Save(user);

        Assert.True((await Users.UnlockAsync(Administrator, user.Key)).Success);

        IUser read = (await Users.GetAsync(user.Key))!;
        Assert.Equal((false, 0), (read.IsLockedOut, read.FailedPasswordAttempts));
    }

    [Fact]
    public async Task A_group_is_created_with_its_users_and_forgets_a_deleted_language()
    {
        UserCreationResult created = await CreateAsync("fatima@example.org");
        ILanguage french = (await _engine.Get<ILanguageService>().GetAsync("fr"))!;
        UserGroup group = new(_engine.Get<IShortStringHelper>(), 0, "press", "Press", "icon-newspaper");
        group.AddAllowedSection(Constants.Applications.Content);
        group.AddAllowedLanguage(french.Id);
        Attempt<IUserGroup, UserGroupOperationStatus> saved =
            await _engine.Get<IUserGroupService>().CreateAsync(group, Administrator, [created.CreatedUser!.Key]);
        Assert.Equal(UserGroupOperationStatus.Success, saved.Status);

        Assert.True((await _engine.Get<ILanguageService>().DeleteAsync("fr", Administrator)).Success);

        IUserGroup read = (await _engine.Get<IUserGroupService>().GetAsync(group.Key))!;
        Assert.Equal(1, read.UserCount);
        Assert.Empty(read.AllowedLanguages);
    }

    private async Task<UserCreationResult> CreateAsync(string address)
    {
        Attempt<UserCreationResult, UserOperationStatus> created = await Users.CreateAsync(
            Administrator,
            new UserCreateModel
            {
                Email = address,
                UserName = address,
                Name = "Fatima",
                UserGroupKeys = new HashSet<Guid> { Constants.Security.EditorGroupKey },
            },
            approveUser: true);
        Assert.Equal(UserOperationStatus.Success, created.Status);
        return created.Result;
    }

    private Task<Attempt<PasswordChangedModel, UserOperationStatus>> Change(Guid key, string? oldPassword, string newPassword) =>
        Users.ChangePasswordAsync(key, new ChangeUserPasswordModel { UserKey = key, OldPassword = oldPassword, NewPassword = newPassword });

    private IAuditEntry[] Entries() => [.. _engine.InScope(() => _engine.Get<IAuditEntryRepository>().GetMany())];
}
