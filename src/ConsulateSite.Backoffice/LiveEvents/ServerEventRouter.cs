using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.ServerEvents;

namespace ConsulateSite.Backoffice.LiveEvents;

/// <summary>Sends events to the clients that listen to their kind.</summary>
internal sealed class ServerEventRouter(IHubContext<ServerEventHub, IServerEventHub> hub) : IServerEventRouter
{
    public Task RouteEventAsync(ServerEvent serverEvent) => hub.Clients.Group(serverEvent.EventSource).notify(serverEvent);

    public Task NotifyUserAsync(ServerEvent serverEvent, Guid userKey) => hub.Clients.User(userKey.ToString()).notify(serverEvent);

    public Task BroadcastEventAsync(ServerEvent serverEvent) => hub.Clients.All.notify(serverEvent);
}
