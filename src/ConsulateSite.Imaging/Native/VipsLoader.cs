using System.Runtime.InteropServices;

namespace ConsulateSite.Imaging.Native;

/// <summary>Finds libvips: the library that the build installed, else the one of the operating system.</summary>
internal static class VipsLoader
{
    private const string BesideTheProgram = "native";

    private static readonly string[] OfTheSystem = ["libvips.so.42", "libvips.42.dylib", "libvips-42.dll"];

    // The loaders that are opened again after all have been closed. Formats that nobody uploads to a site are many, and each is a decoder.
    private static readonly string[] Loaders =
        ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadHeif", "VipsForeignLoadNsgif"];

    /// <summary>Loads the library and closes all of its loaders but the ones that the site accepts.</summary>
    /// <param name="threads">How many threads an image may use.</param>
    /// <returns>The version of the library.</returns>
    /// <exception cref="DllNotFoundException">There is no libvips that this process can load.</exception>
    public static string Initialize(int threads)
    {
        nint library = Find() ?? throw new DllNotFoundException("No libvips: npm installed none with the build, and the operating system has none.");
        NativeLibrary.SetDllImportResolver(typeof(VipsLoader).Assembly, (name, _, _) => name == VipsLibrary.Name ? library : 0);
        if (VipsLibrary.vips_init("imaging") != 0)
        {
            throw new DllNotFoundException("libvips does not start: " + VipsOperation.Error());
        }

        VipsLibrary.vips_block_untrusted_set(1);
        VipsLibrary.vips_operation_block_set("VipsForeignLoad", 1);
        foreach (string loader in Loaders)
        {
            VipsLibrary.vips_operation_block_set(loader, 0);
        }

        // No picture is asked for twice: the site keeps what was computed.
        VipsLibrary.vips_cache_set_max(0);
        VipsLibrary.vips_concurrency_set(threads);
        return Marshal.PtrToStringUTF8(VipsLibrary.vips_version_string()) ?? string.Empty;
    }

    private static nint? Find()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, BesideTheProgram);
        IEnumerable<string> installed = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "libvips*") : [];
        foreach (string candidate in installed.Concat(OfTheSystem))
        {
            if (NativeLibrary.TryLoad(candidate, out nint library))
            {
                return library;
            }
        }

        return null;
    }
}
