using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConsulateSite.EndToEnd.Tests.Pages.Markup;

/// <summary>html-validate, a validator of HTML in Node, installed below <c>artifacts</c> from the lock file beside this class.</summary>
internal sealed class HtmlValidator
{
    private static readonly string Source = Path.Combine(Repository.Root, "tests", "ConsulateSite.EndToEnd.Tests", "Pages", "Markup");
    private static readonly string Installation = Path.Combine(Repository.Root, "artifacts", "html-validate");
    private static readonly string[] Inputs = [".npmrc", ".htmlvalidate.json", "package.json", "package-lock.json", "schemas.mjs", "feeds.mjs"];

    private HtmlValidator()
    {
    }

    /// <summary>Installs the validator, unless it is there already.</summary>
    /// <exception cref="InvalidOperationException">npm could not install it; the message has npm's words.</exception>
    public static async Task<HtmlValidator> InstallAsync()
    {
        Directory.CreateDirectory(Installation);
        string stamp = Path.Combine(Installation, "installed");
        string wanted = string.Concat(Inputs.Select(name => File.ReadAllText(Path.Combine(Source, name))));
        if (!File.Exists(stamp) || await File.ReadAllTextAsync(stamp) != wanted)
        {
            foreach (string name in Inputs)
            {
                File.Copy(Path.Combine(Source, name), Path.Combine(Installation, name), overwrite: true);
            }

            (int exitCode, string output) = await RunAsync("npm", "ci", "--no-progress", "--loglevel=error");
            if (exitCode != 0)
            {
                throw new InvalidOperationException($"npm could not install what is in {Source}: {output}");
            }

            await File.WriteAllTextAsync(stamp, wanted);
        }

        return new HtmlValidator();
    }

    /// <summary>Finds the faults of pages.</summary>
    /// <param name="pages">The pages by their addresses.</param>
    /// <returns>Each fault with its address, its line and its rule.</returns>
    public async Task<IReadOnlyList<string>> FaultsOfAsync(IReadOnlyList<KeyValuePair<string, string>> pages)
    {
        DirectoryInfo folder = Directory.CreateDirectory(Path.Combine(Installation, Guid.NewGuid().ToString("N")));
        try
        {
            for (int index = 0; index < pages.Count; index++)
            {
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{index.ToString(CultureInfo.InvariantCulture)}.html"), pages[index].Value);
            }

            (_, string output) = await RunAsync("node", "node_modules/html-validate/bin/html-validate.mjs", "--formatter", "json", folder.FullName);
            return [.. JsonNode.Parse(output)!.AsArray().SelectMany(file => FaultsOf(file!, pages))];
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException("html-validate did not answer with a report.", exception);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> FaultsOf(JsonNode file, IReadOnlyList<KeyValuePair<string, string>> pages)
    {
        int index = int.Parse(Path.GetFileNameWithoutExtension((string)file["filePath"]!), CultureInfo.InvariantCulture);
        return file["messages"]!.AsArray().Select(message =>
            $"{Uri.UnescapeDataString(pages[index].Key)}, line {message!["line"]}: {message["message"]} ({message["ruleId"]})");
    }

    /// <summary>Runs a command where the validators are installed.</summary>
    /// <returns>Its exit code, and what it wrote; its errors when it wrote nothing.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(string command, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = Installation,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException($"{command} could not be started.");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output.Length > 0 ? output : await errors);
    }
}
