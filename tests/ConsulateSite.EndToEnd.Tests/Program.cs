using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using ConsulateSite.EndToEnd.Tests.Durability;
using ConsulateSite.EndToEnd.Tests.Screens;

namespace ConsulateSite.EndToEnd.Tests;

/// <summary>The assembly as a program: the process that a test kills, or what takes the pictures of the documentation.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        // Umbraco looks through every assembly in the folder; those of the test runner are there, but are no part of a program.
        AssemblyLoadContext.Default.Resolving += FromFolder;
        await (args[0] == ScreenCommand.Name ? TakeScreensAsync() : BeBusyAsync(args[0]));
        return 0;
    }

    // Methods of their own: what they are made of is loaded when they begin, and only then is it known where from.
    private static Task TakeScreensAsync() => ScreenCommand.RunAsync();

    private static Task BeBusyAsync(string round) => BusyEditor.RunAsync(int.Parse(round, CultureInfo.InvariantCulture));

    private static Assembly? FromFolder(AssemblyLoadContext context, AssemblyName name)
    {
        string path = Path.Combine(AppContext.BaseDirectory, $"{name.Name}.dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
