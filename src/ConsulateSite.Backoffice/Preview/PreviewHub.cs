using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace ConsulateSite.Backoffice.Preview;

/// <summary>Tells open previews that what they show has changed. What is told is a key, nothing of the content.</summary>
[Authorize]
[RequireAnySection]
internal sealed class PreviewHub : Hub
{
    /// <summary>What the client listens to.</summary>
    public const string Refreshed = "refreshed";
}
