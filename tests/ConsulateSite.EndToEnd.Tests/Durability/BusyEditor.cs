using System.Globalization;
using ConsulateSite.Web.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.EndToEnd.Tests.Durability;

/// <summary>
/// The site with an editor in it who, once told to begin, saves and publishes some pages without end, each in three
/// languages under a new name, and writes a line after each call that has returned.
/// </summary>
internal sealed class BusyEditor(IServiceProvider services, int round)
{
    public const string Begin = "begin";
    public const int Pages = 3;

    // Whatever an earlier round left unfinished stays behind what this one writes.
    private const int NumbersPerRound = 1_000_000;

    private static readonly Guid NewsList = new("31792ccd-d4bd-5c41-9faa-f7ba59a269f0");
    private static readonly Guid User = Constants.Security.SuperUserKey;

    public static readonly IReadOnlyList<string> Cultures = ["ar", "fr", "en"];

    private readonly IContentEditingService _editing = services.GetRequiredService<IContentEditingService>();
    private readonly IContentPublishingService _publishing = services.GetRequiredService<IContentPublishingService>();

    public static Guid KeyOf(int page) => new($"5b0f4d0a-0000-4000-8000-{page:D12}");

    /// <summary>The name that a page has in a culture once it carries a number.</summary>
    public static string NameOf(int page, int number, string culture) =>
        string.Create(CultureInfo.InvariantCulture, $"Busy {page} {number} {culture}");

    /// <summary>Runs the site on the addresses and the data directory of the environment until the process ends.</summary>
    public static async Task RunAsync(int round)
    {
        await using WebApplication app = SiteApplication.Build(["--Logging:LogLevel:Default=Warning"]);
        await app.BootSiteAsync(CancellationToken.None);
        await app.StartAsync();
        if (await Console.In.ReadLineAsync() == Begin)
        {
            BusyEditor editor = new(app.Services, round);
            await Task.WhenAll(Enumerable.Range(0, Pages).Select(page => Task.Run(() => editor.WorkAsync(page))));
        }
    }

    private async Task WorkAsync(int page)
    {
        int number = round * NumbersPerRound;
        if (services.GetRequiredService<IContentService>().GetById(KeyOf(page)) is null)
        {
            await CreateAsync(page, number);
        }

        while (true)
        {
            number++;
            await SaveAsync(page, number);
            Console.WriteLine(Acknowledgements.Line(Acknowledgements.Saved, page, number));
            await PublishAsync(page);
            Console.WriteLine(Acknowledgements.Line(Acknowledgements.Published, page, number));
        }
    }

    private async Task CreateAsync(int page, int number)
    {
        IContentType type = services.GetRequiredService<IContentTypeService>().Get("newsArticle")!;
        Attempt<ContentCreateResult, ContentEditingOperationStatus> created = await _editing.CreateAsync(
            new ContentCreateModel
            {
                Key = KeyOf(page),
                ParentKey = NewsList,
                ContentTypeKey = type.Key,
                TemplateKey = type.DefaultTemplate!.Key,
                Variants = Variants(page, number),
                Properties = Properties(page, number),
            },
            User);
        Demand(created.Success, created.Status.ToString());
    }

    private async Task SaveAsync(int page, int number)
    {
        Attempt<ContentUpdateResult, ContentEditingOperationStatus> saved = await _editing.UpdateAsync(
            KeyOf(page),
            new ContentUpdateModel
            {
                TemplateKey = services.GetRequiredService<IContentTypeService>().Get("newsArticle")!.DefaultTemplate!.Key,
                Variants = Variants(page, number),
                Properties = Properties(page, number),
            },
            User);
        Demand(saved.Success, saved.Status.ToString());
    }

    private async Task PublishAsync(int page)
    {
        Attempt<ContentPublishingResult, ContentPublishingOperationStatus> published = await _publishing.PublishAsync(
            KeyOf(page), [.. Cultures.Select(culture => new CulturePublishScheduleModel { Culture = culture })], User);
        Demand(published.Success, published.Status.ToString());
    }

    private static VariantModel[] Variants(int page, int number) =>
        [.. Cultures.Select(culture => new VariantModel { Culture = culture, Name = NameOf(page, number, culture) })];

    private static PropertyValueModel[] Properties(int page, int number) =>
        [.. Cultures.Select(culture => new PropertyValueModel { Alias = "summary", Culture = culture, Value = NameOf(page, number, culture) })];

    private static void Demand(bool success, string status)
    {
        if (!success)
        {
            throw new InvalidOperationException($"The editor was refused: {status}.");
        }
    }
}
