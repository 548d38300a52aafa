using System.CommandLine;
using ConsulateSite.Backoffice.SignIn.PasswordReset;

namespace ConsulateSite.Web.Composition;

/// <summary>The command <c>user reset-link email</c>.</summary>
internal static class UserCommand
{
    /// <summary>Makes the command. Its exit code is 1 when nobody with the address may sign in, else 0.</summary>
    /// <param name="boot">Boots the site as far as its services work; called only when a command runs.</param>
    public static Command Create(Func<CancellationToken, Task<IPasswordLinks>> boot)
    {
        Argument<string> email = new("email") { Description = "The address of the user." };
        Command link = new("reset-link", "Makes a link with which a user sets a new password: good once, for 24 hours.") { email };
        link.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(email)!, boot, token));
        return new Command("user", "Helps users of the backoffice.") { link };
    }

    private static async Task<int> RunAsync(
        ParseResult parsed, string email, Func<CancellationToken, Task<IPasswordLinks>> boot, CancellationToken cancellationToken)
    {
        IPasswordLinks links = await boot(cancellationToken);
        if (await links.CreateAsync(email) is not { } link)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"Nobody with the address {email} may sign in.");
            return 1;
        }

        await parsed.InvocationConfiguration.Output.WriteLineAsync(link.ToString());
        if (!link.IsAbsoluteUri)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync("Put the address of the site before it, such as https://consulate.example.org.");
        }

        return 0;
    }
}
