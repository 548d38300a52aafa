using System.CommandLine;
using System.Diagnostics;
using ConsulateSite.Benchmarks.Content;
using ConsulateSite.Benchmarks.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Benchmarks.Commands;

/// <summary>How fast editors' writes are, by the services that the backoffice uses.</summary>
internal static class WritesCommand
{
    private const int WarmUp = 20;

    public static Command Create()
    {
        Option<int> documents = new("--documents") { Description = "How many are created and published.", DefaultValueFactory = _ => 200 };
        Command command = new("writes", "Creates and publishes of a complete procedure in three languages, one after another.") { documents };
        command.SetAction((parsed, token) => RunAsync(parsed.GetValue(documents), token));
        return command;
    }

    private static async Task RunAsync(int documents, CancellationToken cancellationToken)
    {
        using TemporaryFolder folder = new();
        await using Engine engine = await Engine.StartAsync(folder.Path, cancellationToken);
        await engine.ImportOnceAsync(cancellationToken);
        DocumentCopy copy = SampleSite.ProcedureCopy(engine);
        IContentEditingService editing = engine.Get<IContentEditingService>();
        IContentPublishingService publishing = engine.Get<IContentPublishingService>();

        ContentCreateModel[] models = [.. Enumerable.Range(0, WarmUp + documents).Select(copy.Model)];
        List<double> creates = await TimeAsync(models, model => CreateAsync(editing, model), cancellationToken);
        List<double> publishes = await TimeAsync(models, model => PublishAsync(publishing, model.Key!.Value, copy.Cultures), cancellationToken);

        Report.Table(
            ["what", "per second", "median (ms)", "95 % within (ms)", "slowest (ms)"],
            [Row("create with all values in three languages", creates), Row("publish in three languages", publishes)]);
    }

    private static async Task<List<double>> TimeAsync(
        ContentCreateModel[] models, Func<ContentCreateModel, Task> work, CancellationToken cancellationToken)
    {
        List<double> milliseconds = [];
        foreach (ContentCreateModel model in models)
        {
            cancellationToken.ThrowIfCancellationRequested();
            long begin = Stopwatch.GetTimestamp();
            await work(model);
            milliseconds.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        return milliseconds[WarmUp..];
    }

    private static async Task CreateAsync(IContentEditingService editing, ContentCreateModel model)
    {
        Attempt<ContentCreateResult, ContentEditingOperationStatus> attempt = await editing.CreateAsync(model, Constants.Security.SuperUserKey);
        Ensure(
            attempt.Status == ContentEditingOperationStatus.Success,
            attempt.Status,
            attempt.Result.ValidationResult.ValidationErrors.Select(error => $"{error.Alias}: {string.Join(", ", error.ErrorMessages)}"));
    }

    private static async Task PublishAsync(IContentPublishingService publishing, Guid key, IReadOnlyList<string> cultures)
    {
        CulturePublishScheduleModel[] now = [.. cultures.Select(culture => new CulturePublishScheduleModel { Culture = culture })];
        Attempt<ContentPublishingResult, ContentPublishingOperationStatus> attempt =
            await publishing.PublishAsync(key, now, Constants.Security.SuperUserKey);
        Ensure(attempt.Success, attempt.Status, attempt.Result.InvalidPropertyAliases);
    }

    private static void Ensure(bool success, Enum status, IEnumerable<string> reasons)
    {
        if (!success)
        {
            throw new InvalidOperationException($"The service answered {status}. {string.Join("; ", reasons)}");
        }
    }

    private static IReadOnlyList<string> Row(string name, List<double> milliseconds) =>
    [
        name,
        Report.Number(1000 / milliseconds.Average(), 1),
        Report.Number(Report.Percentile(milliseconds, 0.5), 1),
        Report.Number(Report.Percentile(milliseconds, 0.95), 1),
        Report.Number(milliseconds.Max(), 1),
    ];
}
