namespace ConsulateSite.USync.Upgrades.Values;

/// <summary>In which form an editor stores its values. It follows from the editor alone, never from the look of a value.</summary>
internal enum ValueForm
{
    /// <summary>Plain text, also where it looks like JSON.</summary>
    Text,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>JSON in which blocks live.</summary>
    Blocks,

    /// <summary>Markup, alone or as JSON with the blocks that stand in it.</summary>
    RichText,
}
