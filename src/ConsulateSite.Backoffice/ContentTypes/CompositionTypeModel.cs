namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>How a type takes over the properties of another one.</summary>
internal enum CompositionTypeModel
{
    /// <summary>By naming it.</summary>
    Composition,

    /// <summary>By lying below it.</summary>
    Inheritance,
}
