using System.Runtime.InteropServices;
using Microsoft.Extensions.Hosting;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Server;

/// <summary>Facts about the installation that somebody who helps would ask first; nothing that is secret.</summary>
internal sealed class TroubleshootingInformation(IUmbracoVersion version, IHostEnvironment environment)
{
    public IReadOnlyList<ServerConfigurationItemResponseModel> Read() =>
    [
        new("Umbraco version", version.SemanticVersion.ToSemanticStringWithoutBuild()),
        new("ConsulateSite version", typeof(TroubleshootingInformation).Assembly.GetName().Version?.ToString() ?? string.Empty),
        new("Server OS", RuntimeInformation.OSDescription),
        new("Server framework", RuntimeInformation.FrameworkDescription),
        new("Environment", environment.EnvironmentName),
    ];
}
