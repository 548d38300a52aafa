using System.Drawing;
using System.Runtime.InteropServices;

namespace ConsulateSite.Imaging.Native;

/// <summary>An image; its pixels are computed when they are written.</summary>
internal sealed class VipsImage(nint instance) : VipsObject(instance)
{
    public override nuint Type => VipsLibrary.vips_image_get_type();

    public int Width => VipsLibrary.vips_image_get_width(Instance);

    public int Height => VipsLibrary.vips_image_get_height(Instance);

    public bool HasAlpha => VipsLibrary.vips_image_hasalpha(Instance) != 0;

    /// <summary>The size as a viewer shows the image: a camera that was held upright says so beside the pixels.</summary>
    public Size ShownSize => VipsLibrary.vips_image_get_orientation_swap(Instance) != 0 ? new Size(Height, Width) : new Size(Width, Height);

    /// <summary>Whether a viewer turns or mirrors the image.</summary>
    public bool IsTurned => VipsLibrary.vips_image_get_orientation(Instance) > 1;

    /// <summary>
    /// A copy without anything that is said beside the pixels: place, moment, camera, owner, colour profile. Some versions of libvips keep some of
    /// it when they are only told to strip it.
    /// </summary>
    public VipsImage WithoutMetadata()
    {
        using VipsOperation copying = new("copy");
        VipsImage copy = copying.With("in", this).Run();
        foreach (string field in copy.Fields())
        {
            _ = VipsLibrary.vips_image_remove(copy.Instance, field);
        }

        return copy;
    }

    /// <summary>The names of what is said beside the pixels.</summary>
    public IReadOnlyList<string> Fields()
    {
        nint names = VipsLibrary.vips_image_get_fields(Instance);
        try
        {
            List<string> fields = [];
            for (int i = 0; Marshal.ReadIntPtr(names, i * nint.Size) is var name and not 0; i++)
            {
                fields.Add(Marshal.PtrToStringUTF8(name)!);
            }

            return fields;
        }
        finally
        {
            VipsLibrary.g_strfreev(names);
        }
    }
}
