using ConsulateSite.USync.Files;
using ConsulateSite.USync.Handlers;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.USync.Runs;

/// <summary>
/// Imports a folder kind by kind, or reports what an import would do. Each item is stored in a scope of its own: it is
/// there whole or not at all, whatever happens to the others or to the process.
/// </summary>
internal sealed class Importer(
    IReadOnlyList<IKindHandler> handlers,
    ICoreScopeProvider scopes,
    ILogger logger,
    IProgress<USyncProgress>? progress,
    bool isReport)
{
    private readonly List<USyncItemResult> _results = [];

    /// <summary>Runs over a folder.</summary>
    public async Task<USyncResult> RunAsync(USyncFolder folder, CancellationToken cancellationToken)
    {
        FolderContents contents = await FolderReader.ReadAsync(folder, cancellationToken);
        SyncRun run = new(folder, contents.Live, isReport);
        List<string> notes = [.. contents.Notes];
        foreach (IKindHandler handler in handlers)
        {
            await ImportKindAsync(handler, run, contents, cancellationToken);
        }

        // Last, and backwards: by now nothing that was imported needs what is to go.
        foreach (IKindHandler handler in handlers.Reverse())
        {
            await BuryAsync(handler, contents, notes, cancellationToken);
        }

        return new USyncResult(folder.Path, _results, notes);
    }

    private async Task ImportKindAsync(IKindHandler handler, SyncRun run, FolderContents contents, CancellationToken cancellationToken)
    {
        _results.AddRange(contents.Failures[handler.Kind.Folder]);
        if (!contents.Live[handler.Kind].Any())
        {
            return;
        }

        await handler.BeginAsync(run);
        IReadOnlyList<SyncItem> items = handler.Order(Distinct(handler, ReadAll(handler, contents.Live[handler.Kind])));
        List<(SyncItem Item, int Result)> stored = [];
        int total = contents.Live[handler.Kind].Count();
        int done = total - items.Count;
        foreach (SyncItem item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (SyncItem resolved, USyncItemResult result) = await ImportAsync(handler, item);
            if (result.Change is USyncChangeType.Create or USyncChangeType.Update)
            {
                stored.Add((resolved, _results.Count));
            }

            _results.Add(result);
            progress?.Report(new USyncProgress(handler.Kind.Folder, ++done, total, result));
        }

        if (!isReport)
        {
            await CompleteAsync(handler, stored);
        }
    }

    private List<SyncItem> ReadAll(IKindHandler handler, IEnumerable<USyncFile> files)
    {
        List<SyncItem> items = [];
        foreach (USyncFile file in files)
        {
            try
            {
                items.Add(handler.Read(file));
            }
            catch (USyncFormatException error)
            {
                _results.Add(ItemResults.Failure(handler.Kind, file.Name, error) with { Name = file.Alias, Key = file.Key });
            }
        }

        return items;
    }

    // Exports of real sites hold the same key twice. Two files that say the same are harmless; of two that differ nobody
    // but their author can tell which is right.
    private List<SyncItem> Distinct(IKindHandler handler, List<SyncItem> items)
    {
        Dictionary<string, SyncItem> byIdentity = new(StringComparer.Ordinal);
        Dictionary<string, SyncItem> byAlias = new(StringComparer.OrdinalIgnoreCase);
        List<SyncItem> distinct = [];
        foreach (SyncItem item in items)
        {
            if (byIdentity.TryGetValue(item.Identity, out SyncItem? used))
            {
                _results.Add(Duplicate(handler, item, used, "key"));
            }
            else if (handler.IsAliasUnique && byAlias.TryGetValue(item.Alias, out used))
            {
                _results.Add(Duplicate(handler, item, used, "alias"));
            }
            else
            {
                byIdentity.Add(item.Identity, item);
                byAlias.TryAdd(item.Alias, item);
                distinct.Add(item);
            }
        }

        return distinct;
    }

    private static USyncItemResult Duplicate(IKindHandler handler, SyncItem item, SyncItem used, string what)
    {
        string message = $"The file {used.File!.Name} has the same {what} and is used; this one is not.";
        bool same = item.Key == used.Key
            && Facts.Compare(item.ToFacts(), used.ToFacts()).Count == 0
            && Facts.Compare(used.ToFacts(), item.ToFacts()).Count == 0;
        return same
            ? ItemResults.Of(handler.Kind, item, USyncChangeType.NoChange) with { Warnings = [message] }
            : ItemResults.Failure(handler.Kind, item, new USyncFormatException(message + " The two differ."));
    }

    private async Task<(SyncItem Item, USyncItemResult Result)> ImportAsync(IKindHandler handler, SyncItem item)
    {
        List<string> warnings = [];
        try
        {
            SyncItem? existing = await handler.FindAsync(item);
            if (existing is null && isReport)
            {
                return (item, ItemResults.Of(handler.Kind, item, USyncChangeType.Create));
            }

            SyncItem resolved = await handler.ResolveAsync(item, warnings);
            IReadOnlyList<USyncPropertyChange> changes = existing is null ? [] : Facts.Compare(resolved.ToFacts(), existing.ToFacts());
            USyncChangeType change = existing is null ? USyncChangeType.Create : changes.Count > 0 ? USyncChangeType.Update : USyncChangeType.NoChange;
            if (change != USyncChangeType.NoChange && !isReport)
            {
                await InScopeAsync(() => handler.SaveAsync(resolved));
            }

            return (resolved, ItemResults.Of(handler.Kind, item, change) with { Changes = changes, Warnings = warnings });
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log(error, item);
            return (item, ItemResults.Failure(handler.Kind, item, error, warnings));
        }
    }

    private async Task CompleteAsync(IKindHandler handler, List<(SyncItem Item, int Result)> stored)
    {
        foreach ((SyncItem item, int result) in stored)
        {
            try
            {
                await InScopeAsync(() => handler.CompleteAsync(item));
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                Log(error, item);
                _results[result] = ItemResults.Failure(handler.Kind, item, error, _results[result].Warnings);
            }
        }
    }

    private async Task BuryAsync(IKindHandler handler, FolderContents contents, List<string> notes, CancellationToken cancellationToken)
    {
        HashSet<Guid> live = contents.Live[handler.Kind].Select(file => file.Key).ToHashSet();
        HashSet<string> aliases = contents.Live[handler.Kind].Select(file => file.Alias).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (USyncFile tombstone in contents.Tombstones[handler.Kind])
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool isLive = handler.IsKeyed ? live.Contains(tombstone.Key) : aliases.Contains(tombstone.Alias);
            if (tombstone.Tombstone == TombstoneChange.Clean)
            {
                notes.Add($"{tombstone.Name} asks to delete whatever has no file; that is never done here.");
            }
            else if (tombstone.Tombstone == TombstoneChange.Delete && !isLive)
            {
                await BuryAsync(handler, tombstone);
            }
        }
    }

    private async Task BuryAsync(IKindHandler handler, USyncFile tombstone)
    {
        USyncItemResult result = new(handler.Kind.Folder, tombstone.Name, tombstone.Alias, tombstone.Key, USyncChangeType.Delete);
        try
        {
            if (!await handler.ExistsAsync(tombstone.Key, tombstone.Alias))
            {
                return;
            }

            if (!isReport)
            {
                await InScopeAsync(() => handler.DeleteAsync(tombstone.Key, tombstone.Alias));
            }

            _results.Add(result);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            logger.LogWarning(error, "The item of {File} could not be deleted", tombstone.Name);
            _results.Add(result with { Change = USyncChangeType.Fail, Reason = error.Message });
        }
    }

    private async Task InScopeAsync(Func<Task> work)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        await work();
        scope.Complete();
    }

    private void Log(Exception error, SyncItem item)
    {
        if (error is not USyncFormatException)
        {
            logger.LogWarning(error, "{File} could not be imported", item.File?.Name);
        }
    }
}
