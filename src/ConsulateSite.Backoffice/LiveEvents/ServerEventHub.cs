using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.ServerEvents;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.LiveEvents;

/// <summary>
/// Tells every open client what has changed. The client keeps what it has read until it is told, so everything that changes is told;
/// what is told is a kind and a key, nothing of the content.
/// </summary>
[Authorize]
[RequireAnySection]
internal sealed class ServerEventHub(IBackOfficeUserReader users) : Hub<IServerEventHub>
{
    /// <summary>Listens to what the user has to do with.</summary>
    public override async Task OnConnectedAsync()
    {
        if (BackofficeTicket.Read(Context.User) is { } ticket && users.GetByKey(ticket.User) is { } user)
        {
            foreach (string source in EventSources.Of(user))
            {
                await Groups.AddToGroupAsync(Context.ConnectionId, source);
            }
        }

        await base.OnConnectedAsync();
    }
}
