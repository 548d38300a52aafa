using System.Collections.Concurrent;
using ConsulateSite.Backoffice.SignIn;
using Microsoft.AspNetCore.SignalR;

namespace ConsulateSite.Backoffice.LiveEvents;

/// <summary>
/// The open lines to clients, each with the ticket with which it was opened. A line is asked for its ticket once, when it is opened, and
/// lives for hours; so it is cut when the ticket counts no more.
/// </summary>
internal sealed class SessionLines(LiveTickets tickets) : IHubFilter
{
    private readonly ConcurrentDictionary<string, (BackofficeTicket? Ticket, HubCallerContext Line)> _open = new(StringComparer.Ordinal);

    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        _open[context.Context.ConnectionId] = (BackofficeTicket.Read(context.Context.User), context.Context);
        await next(context);
    }

    public async Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        _open.TryRemove(context.Context.ConnectionId, out _);
        await next(context, exception);
    }

    /// <summary>Cuts the lines of sessions that are over, of users who may not sign in any more, and of those whose password has changed.</summary>
    public void CutEnded()
    {
        foreach ((BackofficeTicket? ticket, HubCallerContext line) in _open.Values)
        {
            if (!tickets.IsAlive(ticket))
            {
                line.Abort();
            }
        }
    }
}
