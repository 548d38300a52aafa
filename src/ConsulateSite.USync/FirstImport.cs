using Umbraco.Cms.Core.Services;

namespace ConsulateSite.USync;

/// <summary>
/// Imports the files of the product into a database that is still empty. The host calls it at boot, before it listens.
/// An import that was cut short is taken up again at the next boot.
/// </summary>
public sealed class FirstImport(IUSyncService uSync, IContentTypeService contentTypes, IKeyValueService keyValues)
{
    private const string StateKey = "ConsulateSite.USync.FirstImport";
    private const string Begun = "begun";
    private const string Done = "done";

    /// <summary>Whether the database has no content type yet, or a first import was cut short.</summary>
    public bool IsNeeded() => keyValues.GetValue(StateKey) switch
    {
        Done => false,
        Begun => true,
        _ => contentTypes.Count() == 0,
    };

    /// <summary>Imports the folder when that is needed.</summary>
    /// <param name="folder">A version folder or the folder above it.</param>
    /// <param name="progress">Is told of every item.</param>
    /// <param name="cancellationToken">Stops between two items; the next boot goes on.</param>
    /// <returns>The outcome, or null when nothing was to be done. Items that failed are in it; they are not tried again.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or no uSync files in it.</exception>
    public async Task<USyncResult?> RunAsync(string folder, IProgress<USyncProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        if (!IsNeeded())
        {
            return null;
        }

        keyValues.SetValue(StateKey, Begun);
        USyncResult result = await uSync.ImportAsync(folder, progress, cancellationToken);
        keyValues.SetValue(StateKey, Done);
        return result;
    }
}
