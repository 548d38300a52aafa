using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Manifest;

namespace ConsulateSite.Backoffice.Manifests;

/// <summary>What the plug-ins of this site add to the client.</summary>
[ManagementRoute("manifest/manifest")]
internal sealed class ManifestController(IPackageManifestService manifests) : ManagementController
{
    /// <summary>All plug-ins.</summary>
    [HttpGet]
    [RequireAnySection]
    public async Task<ActionResult<IReadOnlyList<ManifestResponseModel>>> All() => Models(await manifests.GetAllPackageManifestsAsync());

    /// <summary>The plug-ins that are loaded before anybody is signed in.</summary>
    [HttpGet("public")]
    [AllowAnonymous]
    public async Task<ActionResult<IReadOnlyList<ManifestResponseModel>>> Public() => Models(await manifests.GetPublicPackageManifestsAsync());

    /// <summary>The plug-ins that are loaded after sign-in.</summary>
    [HttpGet("private")]
    [RequireAnySection]
    public async Task<ActionResult<IReadOnlyList<ManifestResponseModel>>> Private() => Models(await manifests.GetPrivatePackageManifestsAsync());

    private static ManifestResponseModel[] Models(IEnumerable<PackageManifest> manifests) =>
    [
        .. manifests.Select(manifest => new ManifestResponseModel(
            manifest.Name,
            manifest.Id,
            manifest.Version,
            manifest.AllowCacheBusting ? PackageManifestCacheBuster.ComputeCacheBuster(manifest.Version, null) : null,
            manifest.Extensions)),
    ];
}
