using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.SignIn.PasswordReset;

/// <summary>Sends links to those who have forgotten their password, after the answer: whether an address is known shows nowhere, not even in time.</summary>
internal sealed class ForgottenPasswords(IUserService users, ILogger<ForgottenPasswords> logger) : BackgroundService
{
    private const int Most = 100;

    private readonly Channel<string> _addresses = Channel.CreateBounded<string>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Notes that somebody asked for a link.</summary>
    public void Add(string address) => _addresses.Writer.TryWrite(address);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (string address in _addresses.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await users.SendResetPasswordEmailAsync(address);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "A link for a new password could not be sent");
            }
        }
    }
}
