namespace ConsulateSite.Delivery.Indexing;

/// <summary>Puts documents in the order in which the tree shows them when it is open everywhere.</summary>
internal static class TreeOrder
{
    /// <summary>The documents in the order of the tree. Those whose parent is not among them stand at the end, each with what is below it.</summary>
    public static IEnumerable<IndexedDocument> Of(IEnumerable<IndexedDocument> documents)
    {
        IndexedDocument[] all = [.. documents];
        HashSet<Guid> keys = [.. all.Select(document => document.Key)];
        ILookup<Guid, IndexedDocument> children = all
            .OrderBy(document => document.SortOrder).ThenBy(document => document.Key)
            .ToLookup(document => document.Parent);
        IEnumerable<IndexedDocument> tops = children[Guid.Empty].Concat(
            children.Where(siblings => siblings.Key != Guid.Empty && !keys.Contains(siblings.Key)).SelectMany(siblings => siblings));
        Stack<IndexedDocument> open = new(tops.Reverse());
        while (open.TryPop(out IndexedDocument? document))
        {
            yield return document;
            foreach (IndexedDocument child in children[document.Key].Reverse())
            {
                open.Push(child);
            }
        }
    }
}
