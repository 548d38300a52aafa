using System.CommandLine;
using ConsulateSite.Backoffice.SignIn.PasswordReset;
using ConsulateSite.USync;
using ConsulateSite.USync.CommandLine;
using ConsulateSite.Web.Indexing;
using ConsulateSite.Web.Indexing.Files;
using ConsulateSite.Web.Localization.Generation;
using ConsulateSite.Web.Models.Generation;

namespace ConsulateSite.Web.Composition;

/// <summary>Decides between serving the site and the commands for those who run it and work on it.</summary>
internal static class CommandLine
{
    // The commands that generate code start no application that would tell it.
    private static string ContentRoot => Environment.GetEnvironmentVariable("ASPNETCORE_CONTENTROOT") ?? Directory.GetCurrentDirectory();

    /// <summary>Runs the command that the arguments name; without one, serves the site until the process is told to stop.</summary>
    /// <param name="args">The arguments of the process.</param>
    /// <returns>The exit code: 0 for success.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        switch (args)
        {
            case [PdfText.Command, string file]:
                return PdfText.Run(file, Console.OpenStandardOutput(), Console.Error);
            case ["usync", .. string[] rest]:
                return await InvokeAsync(rest, app => USyncCommand.Create(
                    ProductFolders.SchemaFolder(app.Environment.ContentRootPath), app.BootAndGetAsync<IUSyncService>));
            case ["user", .. string[] rest]:
                return await InvokeAsync(rest, app => UserCommand.Create(app.BootAndGetAsync<IPasswordLinks>));
            case ["search", .. string[] rest]:
                return await InvokeAsync(rest, app => SearchCommand.Create(app.BootAndGetAsync<ContentIndex>));
            case ["pack", .. string[] rest]:
                return await InvokeAsync(rest, PackCommand.Create);
            case ["models"]:
                ModelsCommand.Run(
                    ProductFolders.SchemaFolder(ContentRoot), ProductFolders.SchemaWords(ContentRoot), Path.Combine(ProductFolders.SiteSource(ContentRoot), "Models", "Generated"), Console.Out);
                return 0;
            case ["resources"]:
                ResourcesCommand.Run(
                    ProductFolders.SchemaFolder(ContentRoot), Path.Combine(ProductFolders.SiteSource(ContentRoot), "Resources"), Console.Out);
                return 0;
            default:
                await ServeAsync(args);
                return 0;
        }
    }

    private static async Task<int> InvokeAsync(string[] args, Func<WebApplication, Command> create)
    {
        await using WebApplication app = SiteApplication.Build([], withFirstContent: false);
        return await create(app).Parse(args).InvokeAsync();
    }

    // Whoever asks for help, or mistypes, has no database made.
    private static async Task<TService> BootAndGetAsync<TService>(this WebApplication app, CancellationToken cancellationToken)
        where TService : notnull
    {
        await app.BootSiteAsync(cancellationToken);
        return app.Services.GetRequiredService<TService>();
    }

    private static async Task ServeAsync(string[] args)
    {
        await using WebApplication app = SiteApplication.Build(args);
        await app.BootSiteAsync(app.Lifetime.ApplicationStopping);
        await app.RunAsync();
    }
}
