namespace ConsulateSite.Cms.Published.Items;

/// <summary>States in memory that have to be forgotten when items change.</summary>
internal interface IItemStates
{
    /// <summary>Forgets one item.</summary>
    void Remove(Guid key);

    /// <summary>Forgets everything.</summary>
    void Clear();
}
