using System.Text;
using ConsulateSite.Cms.Security.Installation;
using ConsulateSite.Cms.Security.Passwords;
using ConsulateSite.Cms.Tests.Engine;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Tests.Security;

public sealed class UserInstallationTests : IAsyncLifetime
{
    private readonly EngineFixture _engine = new();
    private readonly RecordingAnnouncer _announcer = new();

    public UserInstallationTests() =>
        _engine.Compose = builder => builder.Services.AddUnique<IFirstAdministratorAnnouncer>(_announcer);

    [Fact]
    public async Task The_first_start_makes_an_administrator_and_tells_the_password_once()
    {
        await _engine.InstallAsync();
        await _engine.StopAsync();
        await _engine.InstallAsync();

        (string username, string password) = Assert.Single(_announcer.Announced);
        IUser administrator = Administrator();
        Assert.Equal(username, administrator.Username);
        Assert.Equal(Constants.Security.SuperUserKey, administrator.Key);
        Assert.True(_engine.Get<BackOfficePasswords>().Matches(administrator, password));
        Assert.DoesNotContain(password, administrator.RawPasswordValue, StringComparison.Ordinal);
        Assert.Contains(Constants.Applications.Users, administrator.AllowedSections);
    }

    [Fact]
    public async Task The_settings_say_who_the_first_administrator_is()
    {
        Configure("Fatima", "fatima@example.org", "a long enough password");
        await _engine.InstallAsync();

        IUser administrator = Administrator();
        Assert.Empty(_announcer.Announced);
        Assert.Equal("Fatima", administrator.Name);
        Assert.Equal("fatima@example.org", administrator.Email);
        Assert.Equal("fatima@example.org", administrator.Username);
        Assert.True(_engine.Get<BackOfficePasswords>().Matches(administrator, "a long enough password"));
        Assert.False(_engine.Get<BackOfficePasswords>().Matches(administrator, "another password"));
    }

    [Theory]
    [InlineData("Fatima", null, "a long enough password", typeof(InvalidOperationException))]
    [InlineData("Fatima", "not an address", "a long enough password", typeof(OptionsValidationException))]
    [InlineData("Fatima", "fatima@example.org", "short", typeof(InvalidOperationException))]
    public async Task Settings_that_cannot_be_used_stop_the_start(string? name, string? email, string? password, Type error)
    {
        Configure(name, email, password);
        await Assert.ThrowsAsync(error, _engine.InstallAsync);
    }

    [Fact]
    public async Task The_default_groups_have_their_known_keys_and_a_removed_one_stays_removed()
    {
        await _engine.InstallAsync();
        IUserGroupRepository groups = _engine.Get<IUserGroupRepository>();
        _engine.InScope(() => Assert.Equal(
            [Constants.Security.AdminGroupKey, Constants.Security.WriterGroupKey, Constants.Security.EditorGroupKey,
                Constants.Security.TranslatorGroupKey, Constants.Security.SensitiveDataGroupKey],
            groups.GetMany().OrderBy(x => x.Id).Select(x => x.Key)));

        _engine.InScope(() => groups.Delete(groups.Get("translator")!));
        await _engine.InstallAsync();
        Assert.Null(_engine.InScope(() => groups.Get("translator")));
    }

    [Fact]
    public async Task No_file_holds_the_generated_password()
    {
        await _engine.InstallAsync();
        await _engine.StopAsync();
        SqliteConnection.ClearAllPools();
        byte[] password = Encoding.UTF8.GetBytes(Assert.Single(_announcer.Announced).Password);
        FileInfo[] files = _engine.Root.GetFiles("*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal(-1, File.ReadAllBytes(file.FullName).AsSpan().IndexOf(password)));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _engine.DisposeAsync();

    private void Configure(string? name, string? email, string? password)
    {
        _engine.Settings["Umbraco:CMS:Unattended:UnattendedUserName"] = name;
        _engine.Settings["Umbraco:CMS:Unattended:UnattendedUserEmail"] = email;
        _engine.Settings["Umbraco:CMS:Unattended:UnattendedUserPassword"] = password;
    }

    private IUser Administrator() => _engine.InScope(() => _engine.Get<IUserRepository>().Get(Constants.Security.SuperUserKey))!;

    private sealed class RecordingAnnouncer : IFirstAdministratorAnnouncer
    {
        public List<(string Username, string Password)> Announced { get; } = [];

        public void Announce(string username, string password) => Announced.Add((username, password));
    }
}
