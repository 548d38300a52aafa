using ConsulateSite.Backoffice.Composition;
using ConsulateSite.Cms.Composition;
using ConsulateSite.Insights;
using ConsulateSite.Insights.Opinions;
using ConsulateSite.Insights.Searches;
using ConsulateSite.Insights.Storage;
using ConsulateSite.Partners;
using ConsulateSite.Partners.Counting;
using ConsulateSite.Partners.News;
using ConsulateSite.Partners.Registrations;
using ConsulateSite.Partners.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Tests.Hosting;

/// <summary>The backoffice on a CMS of its own: a real database in a temporary folder, a real server on a free port.</summary>
public class BackofficeSite : IAsyncLifetime
{
    public const string Administrator = "admin@example.org";
    public const string Password = "correct horse battery";

    private WebApplication? _app;

    /// <summary>The content root; the data directory is <c>data</c> below it.</summary>
    public DirectoryInfo Root { get; } = Directory.CreateTempSubdirectory("consulate-bo-");

    /// <summary>Settings; set before the site starts.</summary>
    public Dictionary<string, string?> Settings { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Umbraco:CMS:Unattended:UnattendedUserName"] = "Administrator",
        ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = Administrator,
        ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = Password,
        ["Umbraco:CMS:InstallDefaultData:Languages:InstallData"] = "Values",
        ["Umbraco:CMS:InstallDefaultData:Languages:Values:0"] = "ar",
        ["Umbraco:CMS:InstallDefaultData:Languages:Values:1"] = "fr",
        ["Umbraco:CMS:InstallDefaultData:Languages:Values:2"] = "en",
        ["Umbraco:CMS:Security:UserAllowConcurrentLogins"] = "true",
        ["Umbraco:CMS:Security:UserDefaultFailedLoginDurationInMilliseconds"] = "1",
        ["ConsulateSite:Backoffice:SignIn:AttemptsPerMinute"] = "10000",
    };

    /// <summary>The address of the server, without a slash at its end.</summary>
    public string Address => App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public IServiceProvider Services => App.Services;

    private WebApplication App => _app ?? throw new InvalidOperationException("The site has not been started.");

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public virtual async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = Root.FullName });
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddConsulateCms(new CmsPaths(Path.Combine(Root.FullName, "data")), umbraco => umbraco.AddConsulateBackoffice());
        AddInsights(builder.Services);
        AddPartners(builder.Services);
        AddServices(builder.Services);
        _app = builder.Build();
        _app.UseRouting();
        _app.UseConsulateBackoffice();
        _app.MapConsulateBackoffice();
        await _app.StartConsulateCmsAsync();
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        Root.Delete(recursive: true);
    }

    /// <summary>A browser without a session.</summary>
    public BackofficeBrowser Browser() => new(new Uri(Address));

    /// <summary>A browser in which the administrator has signed in.</summary>
    public async Task<BackofficeBrowser> SignedInAsync(string username = Administrator, string password = Password)
    {
        BackofficeBrowser browser = Browser();
        await browser.SignInAsync(username, password);
        return browser;
    }

    /// <summary>Creates a user who can sign in with <see cref="Password" />.</summary>
    /// <param name="email">The address, which is also the name to sign in with.</param>
    /// <param name="groups">The groups; of a group without sections, the user may do nothing.</param>
    public async Task<IUser> CreateUserAsync(string email, params Guid[] groups)
    {
        IUserService users = Get<IUserService>();
        UserCreateModel model = new() { Email = email, UserName = email, Name = email, UserGroupKeys = groups.ToHashSet() };
        Attempt<UserCreationResult, UserOperationStatus> created = await users.CreateAsync(Constants.Security.SuperUserKey, model, approveUser: true);
        Assert.True(created.Success, created.Status.ToString());
        IUser user = created.Result.CreatedUser!;
        Attempt<PasswordChangedModel, UserOperationStatus> changed = await users.ChangePasswordAsync(
            Constants.Security.SuperUserKey, new ChangeUserPasswordModel { UserKey = user.Key, NewPassword = Password });
        Assert.True(changed.Success, changed.Status.ToString());
        return user;
    }

    // As the site does, but for the index, which the backoffice does not know.
    private void AddInsights(IServiceCollection services)
    {
        services.AddSingleton(new InsightsSettings { KeptFrom = 1 });
        services.AddSingleton(_ => new InsightsDatabase(Path.Combine(Root.FullName, "data", "insights.db")));
        services.AddSingleton<OpinionStore>();
        services.AddSingleton<SearchStore>();
        services.AddSingleton<SearchTally>();
        services.AddSingleton<IQueryExplainer, FixedExplainer>();
    }

    private void AddPartners(IServiceCollection services)
    {
        services.AddSingleton(new PartnerSettings());
        services.AddSingleton(_ => new PartnerDatabase(Path.Combine(Root.FullName, "data", "partners.db")));
        services.AddSingleton<PartnerRoster>();
        services.AddSingleton<PartnerStore>();
        services.AddSingleton<RequestTally>();
        services.AddSingleton<EntryStore>();
        services.AddSingleton<NotedPartnerPages>();
        services.AddSingleton<IPartnerPages>(provider => provider.GetRequiredService<NotedPartnerPages>());
    }

    /// <summary>Registers what a site needs beyond the backoffice.</summary>
    protected virtual void AddServices(IServiceCollection services)
    {
    }
}
