using ConsulateSite.USync.Files;
using ConsulateSite.USync.Handlers;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.USync.Runs;

/// <summary>Runs imports, exports and reports, one at a time.</summary>
internal sealed class USyncService(IEnumerable<IKindHandler> handlers, ICoreScopeProvider scopes, ILogger<USyncService> logger) : IUSyncService, IDisposable
{
    private readonly List<IKindHandler> _handlers = handlers.OrderBy(handler => handler.Kind.Order).ToList();
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <inheritdoc />
    public Task<USyncResult> ImportAsync(string folder, IProgress<USyncProgress>? progress = null, CancellationToken cancellationToken = default) =>
        InTurnAsync(() => new Importer(_handlers, scopes, logger, progress, isReport: false).RunAsync(USyncFolder.Open(folder), cancellationToken), cancellationToken);

    /// <inheritdoc />
    public Task<USyncResult> ReportAsync(string folder, IProgress<USyncProgress>? progress = null, CancellationToken cancellationToken = default) =>
        InTurnAsync(() => new Importer(_handlers, scopes, logger, progress, isReport: true).RunAsync(USyncFolder.Open(folder), cancellationToken), cancellationToken);

    /// <inheritdoc />
    public Task<USyncResult> ExportAsync(string folder, IProgress<USyncProgress>? progress = null, CancellationToken cancellationToken = default) =>
        InTurnAsync(() => new Exporter(_handlers, progress).RunAsync(USyncFolder.ForWriting(folder), cancellationToken), cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    // Handlers remember what they read for the run they serve.
    private async Task<USyncResult> InTurnAsync(Func<Task<USyncResult>> run, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await run();
        }
        finally
        {
            _turn.Release();
        }
    }
}
