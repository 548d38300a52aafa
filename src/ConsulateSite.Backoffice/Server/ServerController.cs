using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Server;

/// <summary>What the client asks before anything else.</summary>
[ManagementRoute("server")]
internal sealed class ServerController(
    IRuntimeState runtime,
    IServerInformationService server,
    IUmbracoVersion version,
    IOptionsMonitor<GlobalSettings> settings,
    TroubleshootingInformation troubleshooting) : ManagementController
{
    /// <summary>Whether the server is ready.</summary>
    [HttpGet("status")]
    [AllowAnonymous]
    public ActionResult<ServerStatusResponseModel> Status() => new ServerStatusResponseModel(runtime.Level);

    /// <summary>What the client has to know before anybody is signed in.</summary>
    [HttpGet("configuration")]
    [AllowAnonymous]
    public ActionResult<ServerConfigurationResponseModel> Configuration() => new ServerConfigurationResponseModel(
        // The sign-in page offers it, not the client.
        AllowPasswordReset: false,
        // Nobody outside is asked about newer versions.
        VersionCheckPeriod: 0,
        AllowLocalLogin: true,
        settings.CurrentValue.UmbracoCssPath,
        new SignalRClientSettingsResponseModel(SkipNegotiation: false));

    /// <summary>Which version runs where.</summary>
    [HttpGet("information")]
    [RequireAnySection]
    public ActionResult<ServerInformationResponseModel> Information()
    {
        ServerInformation information = server.GetServerInformation();
        return new ServerInformationResponseModel(
            information.SemVersion.ToSemanticStringWithoutBuild(),
            version.AssemblyVersion?.ToString() ?? string.Empty,
            information.TimeZoneInfo.BaseUtcOffset.ToString("c"),
            // Views are compiled with the site, which is what the client takes from this mode: it shows templates without offering to change them.
            RuntimeMode.Production);
    }

    /// <summary>What somebody who helps would ask first.</summary>
    [HttpGet("troubleshooting")]
    [RequireAnySection]
    public ActionResult<ServerTroubleshootingResponseModel> Troubleshooting() => new ServerTroubleshootingResponseModel(troubleshooting.Read());
}
