using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace ConsulateSite.Backoffice.ClientHosting;

/// <summary>
/// The plug-ins of the backoffice: those of the product, which lie beside the program, and those of the site, in the folder
/// <c>App_Plugins</c> of its content root. Where both have a file, the site's counts.
/// </summary>
internal sealed class PluginFolders : IDisposable
{
    private readonly PhysicalFileProvider[] _folders;

    public PluginFolders(IWebHostEnvironment environment)
    {
        string[] roots = [environment.ContentRootPath, AppContext.BaseDirectory];
        _folders =
        [
            .. roots.Select(root => Path.TrimEndingDirectorySeparator(Path.Combine(root, "App_Plugins")))
                .Distinct(StringComparer.Ordinal)
                .Where(Directory.Exists)
                .Select(folder => new PhysicalFileProvider(folder)),
        ];
        Files = new CompositeFileProvider(_folders);
    }

    /// <summary>The files, relative to <c>App_Plugins</c>.</summary>
    public IFileProvider Files { get; }

    public void Dispose()
    {
        foreach (PhysicalFileProvider folder in _folders)
        {
            folder.Dispose();
        }
    }
}
