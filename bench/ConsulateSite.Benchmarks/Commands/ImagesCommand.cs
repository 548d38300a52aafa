using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ConsulateSite.Benchmarks.Hosting;
using ConsulateSite.Imaging;
using ConsulateSite.Imaging.Commands;
using ConsulateSite.Imaging.Variants;

namespace ConsulateSite.Benchmarks.Commands;

/// <summary>How long variants of a photograph take, beside libvips' own command for the same.</summary>
internal static class ImagesCommand
{
    private static readonly (string Name, (int Width, ImageFormat Format)[] Variants)[] Sets =
    [
        ("four WebP and a JPEG", [(320, ImageFormat.Webp), (640, ImageFormat.Webp), (1280, ImageFormat.Webp), (1920, ImageFormat.Webp), (1280, ImageFormat.Jpeg)]),
        ("four AVIF", [(320, ImageFormat.Avif), (640, ImageFormat.Avif), (1280, ImageFormat.Avif), (1920, ImageFormat.Avif)]),
    ];

    public static Command Create()
    {
        Option<int> rounds = new("--rounds") { Description = "How often each way is measured, in turns.", DefaultValueFactory = _ => 5 };
        Option<FileInfo?> photo = new("--photo") { Description = "A photograph; without one, one of 12 megapixels is drawn." };
        Command command = new("images", "Variants of a photograph by the site's worker and by vipsthumbnail (Debian: libvips-tools).") { rounds, photo };
        command.SetAction((parsed, token) => RunAsync(parsed.GetValue(photo), parsed.GetValue(rounds), token));
        return command;
    }

    private static async Task RunAsync(FileInfo? photo, int rounds, CancellationToken cancellationToken)
    {
        using TemporaryFolder folder = new();
        photo ??= await DrawAsync(folder.Path, cancellationToken);
        List<IReadOnlyList<string>> rows = [];
        using ImageVariants variants = new(
            new ImagingOptions { CacheFolder = Path.Combine(folder.Path, "variants"), Workers = 1, MaxTime = TimeSpan.FromMinutes(2) }, TimeProvider.System);
        TimeSpan first = await MeasureAsync(() => ComputeAsync(variants, photo, [(100, ImageFormat.Webp)], 0, cancellationToken));
        foreach ((string name, (int Width, ImageFormat Format)[] set) in Sets)
        {
            List<double> ours = [];
            List<double> theirs = [];
            for (int round = 1; round <= rounds; round++)
            {
                int mark = round;
                ours.Add((await MeasureAsync(() => ComputeAsync(variants, photo, set, mark, cancellationToken))).TotalMilliseconds);
                theirs.Add((await MeasureAsync(() => RunThumbnailsAsync(photo, set, folder.Path, cancellationToken))).TotalMilliseconds);
            }

            double worker = Report.Percentile(ours, 0.5);
            double command = Report.Percentile(theirs, 0.5);
            rows.Add([name, Report.Number(worker), Report.Number(command), Report.Number(worker / command, 2)]);
        }

        Report.Table(["variants", "worker (ms)", "vipsthumbnail (ms)", "ratio"], rows);
        Console.WriteLine($"Photograph: {Report.Number(photo.Length / 1024.0)} kB. libvips of the worker: {variants.LibraryVersion}. "
            + $"The first variant, with the start of the worker: {Report.Milliseconds(first)} ms.");
    }

    // A cut by a hair makes another variant of the same work.
    private static async Task ComputeAsync(
        ImageVariants variants, FileInfo photo, IEnumerable<(int Width, ImageFormat Format)> set, int mark, CancellationToken cancellationToken)
    {
        foreach ((int width, ImageFormat format) in set)
        {
            ImageCommand command = new() { Width = width, Crop = new CropEdges(0, 0, mark / 10_000m, 0) };
            (await variants.GetAsync(photo, command, format, cancellationToken)).Dispose();
        }
    }

    private static async Task RunThumbnailsAsync(
        FileInfo photo, IEnumerable<(int Width, ImageFormat Format)> set, string folder, CancellationToken cancellationToken)
    {
        foreach ((int width, ImageFormat format) in set)
        {
            string size = width.ToString(CultureInfo.InvariantCulture);
            await RunAsync("vipsthumbnail", [photo.FullName, "--size", $"{size}x100000>", "-o", Path.Combine(folder, $"{size}.{Output(format)}")], cancellationToken);
        }
    }

    private static string Output(ImageFormat format) => format switch
    {
        ImageFormat.Webp => "webp[Q=78,strip]",
        ImageFormat.Avif => "avif[Q=55,compression=av1,effort=2,strip]",
        _ => "jpg[Q=80,strip,interlace,optimize_coding]",
    };

    // Soft shapes in colours, and the grain of a sensor.
    private static async Task<FileInfo> DrawAsync(string folder, CancellationToken cancellationToken)
    {
        string At(string name) => Path.Combine(folder, name);
        await RunAsync("vips", ["perlin", At("shapes.v"), "4000", "3000", "--cell-size", "300", "--uchar"], cancellationToken);
        await RunAsync("vips", ["falsecolour", At("shapes.v"), At("colours.v")], cancellationToken);
        await RunAsync("vips", ["gaussnoise", At("grain.v"), "4000", "3000", "--mean", "0", "--sigma", "8"], cancellationToken);
        await RunAsync("vips", ["add", At("colours.v"), At("grain.v"), At("both.v")], cancellationToken);
        await RunAsync("vips", ["cast", At("both.v"), At("photo.jpg[Q=88]"), "uchar"], cancellationToken);
        return new FileInfo(At("photo.jpg"));
    }

    private static async Task<TimeSpan> MeasureAsync(Func<Task> work)
    {
        long started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started);
    }

    private static async Task RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments))!;
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed with {process.ExitCode}.");
        }
    }
}
