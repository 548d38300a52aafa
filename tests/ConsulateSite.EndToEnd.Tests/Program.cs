using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using ConsulateSite.EndToEnd.Tests.Durability;
using ConsulateSite.EndToEnd.Tests.Guides;
using ConsulateSite.EndToEnd.Tests.Screens;
using ConsulateSite.EndToEnd.Tests.Times;
using ConsulateSite.EndToEnd.Tests.Vitals;

namespace ConsulateSite.EndToEnd.Tests;

/// <summary>The assembly as a program: the process that a test kills, what takes the pictures of the documentation, or what measures in a browser.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        // Umbraco looks through every assembly in the folder; those of the test runner are there, but are no part of a program.
        AssemblyLoadContext.Default.Resolving += FromFolder;
        await (args[0] switch
        {
            ScreenCommand.Name => TakeScreensAsync(),
            GuideCommand.Name => TakeGuidesAsync(),
            TimesCommand.Name => MeasureAsync(),
            VitalsCommand.Name => MeasureVitalsAsync(),
            SnapshotWriter.Name => WriteSnapshotsAsync(args[1]),
            string round => BeBusyAsync(round),
        });
        return 0;
    }

    // Methods of their own: what they are made of is loaded when they begin, and only then is it known where from.
    private static Task TakeScreensAsync() => ScreenCommand.RunAsync();

    private static Task TakeGuidesAsync() => GuideCommand.RunAsync();

    private static Task MeasureAsync() => TimesCommand.RunAsync();

    private static Task MeasureVitalsAsync() => VitalsCommand.RunAsync();

    private static Task WriteSnapshotsAsync(string file) => Task.Run(() => SnapshotWriter.Run(file));

    private static Task BeBusyAsync(string round) => BusyEditor.RunAsync(int.Parse(round, CultureInfo.InvariantCulture));

    private static Assembly? FromFolder(AssemblyLoadContext context, AssemblyName name)
    {
        string path = Path.Combine(AppContext.BaseDirectory, $"{name.Name}.dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
