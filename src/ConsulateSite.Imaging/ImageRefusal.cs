namespace ConsulateSite.Imaging;

/// <summary>Why no variant is made of an image.</summary>
public enum ImageRefusal
{
    /// <summary>The file is none of the formats that are read, whatever its name says.</summary>
    UnknownFormat,

    /// <summary>The file is cut off or damaged.</summary>
    Damaged,

    /// <summary>The file or the picture in it is larger than the limits allow.</summary>
    TooLarge,

    /// <summary>The computation took too long, or broke off.</summary>
    TooCostly,
}
