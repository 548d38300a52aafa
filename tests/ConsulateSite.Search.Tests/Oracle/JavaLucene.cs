using System.Diagnostics;

namespace ConsulateSite.Search.Tests.Oracle;

/// <summary>Lucene itself, as Debian's package <c>liblucene8-java</c> has it, run by the Java of this computer.</summary>
internal static class JavaLucene
{
    private static readonly string[] Jars = ["core", "analyzers-common", "highlighter", "memory", "queries", "queryparser"];

    private static readonly Lazy<string> Classes = new(Compile);

    private static string ClassPath => string.Join(Path.PathSeparator, Jars.Select(JarOf).OfType<string>());

    /// <summary>Whether there are a Java compiler and Lucene.</summary>
    public static bool IsPresent => Jars.All(name => JarOf(name) is not null)
        && (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "javac")));

    /// <summary>Runs a class of the harness and waits for its end.</summary>
    public static void Run(string name, params string[] arguments) =>
        Start("java", ["-Xmx2g", "-cp", ClassPath + Path.PathSeparator + Classes.Value, name, .. arguments]);

    /// <summary>Starts a class of the harness that reads commands and writes answers.</summary>
    public static Process Open(string name, params string[] arguments) => Process.Start(
        new ProcessStartInfo("java", ["-Xmx4g", "-Dstdout.encoding=UTF-8", "-cp", ClassPath + Path.PathSeparator + Classes.Value, name, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        }) ?? throw new InvalidOperationException("java did not start.");

    private static string Compile()
    {
        string classes = Path.Combine(AppContext.BaseDirectory, "Oracle", "Classes");
        Start("javac", ["-d", classes, "-cp", ClassPath, .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Oracle", "Java"), "*.java")]);
        return classes;
    }

    private static string? JarOf(string name) => Directory.Exists("/usr/share/java")
        ? Directory.GetFiles("/usr/share/java", $"lucene-{name}-8.*.jar").FirstOrDefault()
        : null;

    private static void Start(string program, IEnumerable<string> arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })
            ?? throw new InvalidOperationException($"{program} did not start.");
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors}");
        }
    }
}
