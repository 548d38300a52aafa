using ConsulateSite.Cms.Security.Passwords;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Cms.Security.Installation;

/// <summary>Reads from <c>Umbraco:CMS:Unattended</c> who the first administrator is.</summary>
internal sealed class UnattendedAdministrator(IOptions<UnattendedSettings> settings, BackOfficePasswords passwords)
{
    private const string Section = "Umbraco:CMS:Unattended";

    /// <exception cref="InvalidOperationException">The settings are incomplete, or not acceptable.</exception>
    public FirstAdministrator Read()
    {
        UnattendedSettings unattended = settings.Value;
        string?[] values = [unattended.UnattendedUserName, unattended.UnattendedUserEmail, unattended.UnattendedUserPassword];
        if (values.All(string.IsNullOrWhiteSpace))
        {
            return new FirstAdministrator("Administrator", "admin@localhost", Password: null);
        }

        if (values.Any(string.IsNullOrWhiteSpace))
        {
            throw Invalid("UnattendedUserName, UnattendedUserEmail and UnattendedUserPassword belong together: set all three or none.");
        }

        return passwords.WhyRejected(unattended.UnattendedUserPassword!) is { } reason
            ? throw Invalid(reason)
            : new FirstAdministrator(unattended.UnattendedUserName!, unattended.UnattendedUserEmail!, unattended.UnattendedUserPassword);
    }

    private static InvalidOperationException Invalid(string reason) => new($"{Section}: {reason}");
}
