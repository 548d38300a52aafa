using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using ConsulateSite.EndToEnd.Tests.Durability;

namespace ConsulateSite.EndToEnd.Tests;

/// <summary>The assembly as a program: the process that a test kills.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        // Umbraco looks through every assembly in the folder; those of the test runner are there, but are no part of a program.
        AssemblyLoadContext.Default.Resolving += FromFolder;
        await BusyEditor.RunAsync(int.Parse(args[0], CultureInfo.InvariantCulture));
        return 0;
    }

    private static Assembly? FromFolder(AssemblyLoadContext context, AssemblyName name)
    {
        string path = Path.Combine(AppContext.BaseDirectory, $"{name.Name}.dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
