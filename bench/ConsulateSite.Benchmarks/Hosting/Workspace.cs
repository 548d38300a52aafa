using System.Net;
using System.Net.Sockets;

namespace ConsulateSite.Benchmarks.Hosting;

/// <summary>Where the measured site and its files are.</summary>
internal static class Workspace
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The files that the site imports into an empty database.</summary>
    public static string USyncFolder => Path.Combine(Root, "uSync", "v18");

    /// <summary>The content root of the site.</summary>
    public static string SiteSource => Path.Combine(Root, "src", "ConsulateSite.Web");

    /// <summary>The site as built together with this program, in the same configuration.</summary>
    public static string SiteAssembly => Path.Combine(
        AppContext.BaseDirectory.Replace("ConsulateSite.Benchmarks", "ConsulateSite.Web", StringComparison.Ordinal),
        "ConsulateSite.Web.dll");

    /// <summary>Databases that take long to fill are kept here between runs.</summary>
    public static string Kept(string name) => Path.Combine(Root, "artifacts", "bench", name);

    /// <summary>An address on the loopback interface whose port is free now.</summary>
    public static Uri FreeAddress()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ConsulateSite.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks run outside the repository.");
    }
}
