using ConsulateSite.Cms.Composition;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace ConsulateSite.Cms.Hosting;

/// <summary>Where the application runs, in Umbraco's words.</summary>
internal sealed class CmsHostingEnvironment(
    IWebHostEnvironment environment, CmsPaths paths, IOptionsMonitor<WebRoutingSettings> routing) : IHostingEnvironment
{
    private Uri? _mainUrl;

    public string SiteName => environment.ApplicationName;

    public string ApplicationId => environment.ApplicationName;

    public string ApplicationPhysicalPath => environment.ContentRootPath;

    public string LocalTempPath => paths.Temporary;

    public string ApplicationVirtualPath => "/";

    public bool IsDebugMode => false;

    public bool IsHosted => true;

    public Uri ApplicationMainUrl =>
        Uri.TryCreate(routing.CurrentValue.UmbracoApplicationUrl, UriKind.Absolute, out Uri? configured)
            ? configured
            : _mainUrl ?? new Uri("http://localhost/");

    // An application without a wwwroot folder has no path for it.
    public string MapPathWebRoot(string path) =>
        Path.Combine(environment.WebRootPath ?? MapPathContentRoot("wwwroot"), Relative(path));

    public string MapPathContentRoot(string path) => Path.Combine(environment.ContentRootPath, Relative(path));

    public string ToAbsolute(string virtualPath) => virtualPath.StartsWith('~') ? virtualPath[1..] : virtualPath;

    public void EnsureApplicationMainUrl(Uri? currentApplicationUrl) => _mainUrl ??= currentApplicationUrl;

    private static string Relative(string path) => path.TrimStart('~', '/').Replace('/', Path.DirectorySeparatorChar);
}
