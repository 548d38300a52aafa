using System.CommandLine;
using System.Globalization;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Packing;
using ConsulateSite.Web.Routing;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Web.Composition;

/// <summary>The command <c>pack file.zip</c>.</summary>
internal static class PackCommand
{
    // A name that belongs to nobody, for those parts of a copy that cannot do without one.
    private static readonly Uri Nowhere = new("https://copy.invalid/");

    /// <summary>Makes the command. Its exit code is 1 when the pack cannot be made or written, else 0.</summary>
    /// <param name="app">The application, which is booted only when the command runs.</param>
    public static Command Create(WebApplication app)
    {
        Argument<string> file = new("file") { Description = "The zip file to write, such as site.zip. One that exists is not replaced." };
        Option<Uri?> address = new("--address") { Description = "Where the site itself is, such as https://consulate.example.org/: the copy then leads there for what it cannot do." };
        Command pack = new("pack", "Writes all public pages as one file that opens and searches without a connection.") { file, address };
        pack.SetAction((parsed, token) => RunAsync(
            app, Path.GetFullPath(parsed.GetValue(file)!), parsed.GetValue(address), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, token));
        return pack;
    }

    private static async Task<int> RunAsync(WebApplication app, string file, Uri? address, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (File.Exists(file) || Directory.Exists(file))
        {
            await error.WriteLineAsync($"{file} exists already. Remove it, or give another name.");
            return 1;
        }

        if (address is { IsAbsoluteUri: false })
        {
            await error.WriteLineAsync("The address has to be whole, such as https://consulate.example.org/.");
            return 1;
        }

        string unfinished = $"{file}.part";
        try
        {
            await using (FileStream target = new(unfinished, FileMode.Create, FileAccess.ReadWrite))
            {
                int count = await WriteAsync(app, target, address, output, cancellationToken);
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count} files, {target.Length / 1_000_000d:F1} MB: {file}"));
            }

            File.Move(unfinished, file);
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await error.WriteLineAsync($"The pack cannot be written: {exception.Message}");
            return 1;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static async Task<int> WriteAsync(WebApplication app, Stream target, Uri? address, TextWriter output, CancellationToken cancellationToken)
    {
        await app.BootSiteAsync(cancellationToken);
        Uri? live = address ?? (Uri.TryCreate(app.Services.GetRequiredService<IOptions<WebRoutingSettings>>().Value.UmbracoApplicationUrl, UriKind.Absolute, out Uri? configured) ? configured : null);
        DateOnly date = DateOnly.FromDateTime(app.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        PackSource source = new(((IApplicationBuilder)app).Build(), app.Services.GetRequiredService<IHttpContextFactory>(), live ?? Nowhere);
        IReadOnlyList<PackLanguage> languages = await PackLanguage.AllAsync(app.Services.GetRequiredService<SiteLanguages>(), app.Services.GetRequiredService<SiteTexts>(), date);
        PackBuilder builder = new(source, languages, live);
        IReadOnlyDictionary<string, byte[]> files = await builder.BuildAsync(new Progress(output), cancellationToken);
        PackZip.Write(target, files, date);
        return files.Count;
    }

    /// <summary>A line now and then.</summary>
    private sealed class Progress(TextWriter output) : IProgress<int>
    {
        public void Report(int value) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Read {value} pages and files"));
    }
}
