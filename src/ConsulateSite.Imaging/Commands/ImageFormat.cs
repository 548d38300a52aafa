namespace ConsulateSite.Imaging.Commands;

/// <summary>The formats that are read and written.</summary>
public enum ImageFormat
{
    /// <summary>JPEG: photographs, for everything that shows pictures.</summary>
    Jpeg,

    /// <summary>PNG: pictures with transparent parts or few colours.</summary>
    Png,

    /// <summary>WebP: smaller than both, for browsers since 2020.</summary>
    Webp,

    /// <summary>AVIF: smaller again, for browsers since 2023.</summary>
    Avif,

    /// <summary>GIF: of a film the first picture.</summary>
    Gif,
}
