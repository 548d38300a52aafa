using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Security.Passwords;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Security.Installation;

/// <summary>Creates the user that Umbraco knows as the super user, who is the first administrator.</summary>
internal sealed class SuperUserInstallation(
    IDatabase database,
    IUserRepository users,
    IUserGroupRepository groups,
    UnattendedAdministrator unattended,
    BackOfficePasswords passwords,
    IFirstAdministratorAnnouncer announcer,
    IOptions<GlobalSettings> settings) : IInstallationStep
{
    public Task RunAsync(CancellationToken cancellationToken)
    {
        using ICoreScope scope = database.Scopes.CreateCoreScope();
        if (users.Get(Constants.Security.SuperUserId) is null)
        {
            Create(unattended.Read());
        }

        scope.Complete();
        return Task.CompletedTask;
    }

    private void Create(FirstAdministrator administrator)
    {
        string password = administrator.Password ?? passwords.Generate();
        User user = new(settings.Value)
        {
            Id = Constants.Security.SuperUserId,
            Key = Constants.Security.SuperUserKey,
            Name = administrator.Name,
            Email = administrator.Email,
            Username = administrator.Email,
        };
        passwords.Set(user, password);
        user.AddGroup(groups.Get(Constants.Security.AdminGroupAlias)!.ToReadOnlyGroup());
        users.Save(user);
        if (administrator.Password is null)
        {
            // Before the commit: a start that ends here makes and tells another password the next time.
            announcer.Announce(user.Username, password);
        }
    }
}
