using System.Runtime.InteropServices;

namespace ConsulateSite.Imaging.Native;

/// <summary>The limit that Linux keeps on what this process may allocate. Elsewhere the limits on pixels and time must do.</summary>
internal static partial class MemoryLimit
{
    private const int Data = 2;

    /// <summary>Sets the limit; an allocation beyond it fails, which ends the process.</summary>
    /// <param name="bytes">How much the process may have.</param>
    public static void Set(long bytes)
    {
        if (OperatingSystem.IsLinux())
        {
            Limits limits = new((nuint)bytes, (nuint)bytes);
            if (SetLimit(Data, in limits) != 0)
            {
                throw new InvalidOperationException($"The memory of the image worker cannot be limited: error {Marshal.GetLastPInvokeError()}.");
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    private static partial int SetLimit(int resource, in Limits limits);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Limits(nuint Soft, nuint Hard);
}
