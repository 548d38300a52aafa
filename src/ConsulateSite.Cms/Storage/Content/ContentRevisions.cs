using System.Runtime.CompilerServices;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Content;

/// <summary>Remembers which revision each entity in memory was read from, so that a stale one is never saved.</summary>
internal sealed class ContentRevisions
{
    private readonly ConditionalWeakTable<IContentBase, StrongBox<long>> _revisions = [];

    public void Remember(IContentBase content, long revision) => _revisions.AddOrUpdate(content, new StrongBox<long>(revision));

    /// <summary>Checks that nobody has saved the item since the entity was read.</summary>
    /// <exception cref="StaleContentException">Somebody has.</exception>
    public void EnsureCurrent(IContentBase content, long stored)
    {
        if (_revisions.TryGetValue(content, out StrongBox<long>? read) && read.Value != stored)
        {
            throw new StaleContentException(content.Id, content.Name);
        }
    }
}
